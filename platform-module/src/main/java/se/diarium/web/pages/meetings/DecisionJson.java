package se.diarium.web.pages.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.diarium.publishing.PublicDecision;
import se.diarium.publishing.PublicItem;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Names;

/** A decision for programs; what is protected or not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionJson(
        String body,
        String bodyName,
        LocalDate date,
        String paragraph,
        Outcome outcome,
        String text,
        String heading,
        String diarienummer,
        String caseUrl,
        String meetingUrl,
        List<MeetingJson.PaperJson> papers,
        String url) {

    static DecisionJson of(PublicDecision shown, Names names, Links permanent) {
        Decision decision = shown.decision();
        PublicItem item = shown.item();
        return new DecisionJson(
                decision.body(),
                names.body(decision.body()),
                decision.date(),
                decision.paragraph(),
                decision.outcome(),
                decision.text(),
                item.heading(),
                item.designation(),
                item.diarienummer() == null ? null : permanent.publicCase(item.diarienummer()),
                shown.meeting() == null
                        ? null
                        : permanent.publicMeeting(
                                shown.meeting().body(), shown.meeting().day()),
                item.papers().stream()
                        .map(record -> MeetingJson.PaperJson.of(record, permanent))
                        .toList(),
                permanent.publicDecision(decision.body(), decision.date().getYear(), decision.paragraph()));
    }
}
