package se.diarium.web.pages.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.board.Appeal;
import se.diarium.publishing.PublicCase;
import se.diarium.publishing.PublicDelegation;
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
        List<PublicDelegation> delegationDecisions,
        List<PartyJson> parties,
        List<LinkJson> links,
        String url) {

    /** A party for programs: its public form and the code of its role. */
    record PartyJson(String name, String role) {}

    /** A link to another public case for programs. */
    record LinkJson(LinkType type, String diarienummer, String title, String url) {}

    /**
     * A decision for programs.
     *
     * @param appeal until when it can be appealed; left out where it has not been announced
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionJson(
            String body, LocalDate date, String paragraph, String text, Outcome outcome, AppealJson appeal) {

        static DecisionJson of(Decision decision) {
            return decision == null ? null : of(decision, List.of());
        }

        static DecisionJson of(Decision decision, List<Appeal> appeals) {
            return new DecisionJson(
                    decision.body(),
                    decision.date(),
                    decision.paragraph(),
                    decision.text(),
                    decision.outcome(),
                    Appeal.of(appeals, decision).map(AppealJson::of).orElse(null));
        }
    }

    /** Until when a decision can be appealed, for programs. */
    record AppealJson(LocalDate announced, LocalDate lastDay, LocalDate finalFrom) {

        static AppealJson of(Appeal appeal) {
            return new AppealJson(appeal.announced(), appeal.lastDay(), appeal.finalFrom());
        }
    }

    static CaseJson of(PublicCase publicCase, List<Appeal> appeals, Links permanent) {
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
                publicCase.decisions().stream()
                        .map(decision -> DecisionJson.of(decision, appeals))
                        .toList(),
                publicCase.delegationDecisions(),
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
