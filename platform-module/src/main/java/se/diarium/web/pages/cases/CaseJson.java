package se.diarium.web.pages.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.diarium.publishing.PublicCase;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.register.part.LinkType;
import se.diarium.web.http.Links;

/** A case as programs of citizens get it; what is protected or not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseJson(
        String diarienummer,
        String series,
        int number,
        int year,
        String body,
        String title,
        String initiator,
        LocalDate registered,
        LocalDate closed,
        CaseStatus status,
        List<RecordJson> records,
        int unpublished,
        List<DecisionJson> decisions,
        List<PartyJson> parties,
        List<LinkJson> links,
        String url) {

    /** A party for programs: its public form and the code of its role. */
    record PartyJson(String name, String role) {}

    /** A link to another public case for programs. */
    record LinkJson(LinkType type, String diarienummer, String title, String url) {}

    /** A decision for programs. */
    record DecisionJson(String body, LocalDate date, String paragraph, String text, Outcome outcome) {

        static DecisionJson of(Decision decision) {
            return decision == null
                    ? null
                    : new DecisionJson(
                            decision.body(),
                            decision.date(),
                            decision.paragraph(),
                            decision.text(),
                            decision.outcome());
        }
    }

    static CaseJson of(PublicCase publicCase, Links permanent) {
        return new CaseJson(
                publicCase.designation(),
                publicCase.diarienummer().series(),
                publicCase.diarienummer().number(),
                publicCase.diarienummer().year(),
                publicCase.body(),
                publicCase.title(),
                publicCase.initiator(),
                publicCase.registered(),
                publicCase.closed(),
                publicCase.status(),
                publicCase.records().stream()
                        .map(record -> RecordJson.of(record, permanent))
                        .toList(),
                publicCase.unpublished(),
                publicCase.decisions().stream().map(DecisionJson::of).toList(),
                publicCase.parties().stream()
                        .map(party -> new PartyJson(party.name(), party.role().code()))
                        .toList(),
                publicCase.links().stream()
                        .map(link -> new LinkJson(
                                link.type(),
                                link.designation(),
                                link.title(),
                                permanent.publicCase(link.diarienummer())))
                        .toList(),
                permanent.publicCase(publicCase.diarienummer()));
    }
}
