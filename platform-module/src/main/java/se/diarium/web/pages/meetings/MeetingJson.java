package se.diarium.web.pages.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.publishing.PublicItem;
import se.diarium.publishing.PublicMeeting;
import se.diarium.publishing.PublicRecord;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Names;

/** A meeting for programs; what is not public is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingJson(
        String body,
        String bodyName,
        LocalDate date,
        String time,
        String place,
        MeetingKind kind,
        MeetingStatus status,
        List<PaperJson> papers,
        List<ItemJson> items,
        String url) {

    /**
     * An item.
     *
     * @param published whether what it is about is public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            int order,
            ItemKind kind,
            boolean published,
            String heading,
            String diarienummer,
            String caseUrl,
            List<PaperJson> papers,
            DecidedJson decision) {

        static ItemJson of(PublicItem item, Links permanent) {
            return new ItemJson(
                    item.order(),
                    item.kind(),
                    item.ofCase() ? item.diarienummer() != null : item.heading() != null,
                    item.heading(),
                    item.designation(),
                    item.diarienummer() == null ? null : permanent.publicCase(item.diarienummer()),
                    item.papers().stream()
                            .map(record -> PaperJson.of(record, permanent))
                            .toList(),
                    DecidedJson.of(item.decision(), permanent));
        }
    }

    /** A published paper of a meeting or an item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaperJson(String id, int recordNumber, String title, String kind, String url, String file) {

        static PaperJson of(PublicRecord record, Links permanent) {
            return new PaperJson(
                    record.id(),
                    record.recordNumber(),
                    record.title(),
                    record.kind(),
                    permanent.publicRecord(record.id()),
                    permanent.publicFile(record.id()));
        }
    }

    /** What was decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecidedJson(String body, LocalDate date, String paragraph, String text, Outcome outcome, String url) {

        static DecidedJson of(Decision decision, Links permanent) {
            return decision == null
                    ? null
                    : new DecidedJson(
                            decision.body(),
                            decision.date(),
                            decision.paragraph(),
                            decision.text(),
                            decision.outcome(),
                            permanent.publicDecision(
                                    decision.body(), decision.date().getYear(), decision.paragraph()));
        }
    }

    static MeetingJson of(PublicMeeting shown, Names names, Links permanent) {
        Meeting meeting = shown.meeting();
        return new MeetingJson(
                meeting.key().body(),
                names.body(meeting.key().body()),
                meeting.key().date(),
                meeting.time(),
                meeting.place(),
                meeting.kind(),
                meeting.status(),
                shown.papers().stream()
                        .map(record -> PaperJson.of(record, permanent))
                        .toList(),
                shown.items().stream().map(item -> ItemJson.of(item, permanent)).toList(),
                permanent.publicMeeting(meeting.key().body(), meeting.key().day()));
    }
}
