package se.diarium.publishing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.ItemDecision;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.register.Decision;
import se.diarium.register.node.CaseReading;
import se.diarium.register.number.Diarienummer;

/**
 * Makes out of the items of agendas what everybody may see of them. The heading of an item about a case is nobody's public form: the
 * public title of the case stands in its place, and nothing where the case is not public. To be run as the system.
 */
class PublicItems {

    private final PublicViews views;
    private final CaseReading reading;
    private final PersonalData personal;
    private final MinutedItems minutes;

    PublicItems(PublicViews views, CaseReading reading, PersonalData personal, MinutedItems minutes) {
        this.views = views;
        this.reading = reading;
        this.personal = personal;
        this.minutes = minutes;
    }

    Optional<PublicCase> publicCase(Diarienummer number) {
        return reading.caseRef(number).flatMap(views::publicCase);
    }

    PublicItem of(Meeting meeting, AgendaItem item) {
        if (item.caseNumber() == null) {
            return withoutCase(meeting, item);
        }
        return publicCase(item.caseNumber())
                .map(file -> of(meeting, item, file))
                .orElseGet(() -> new PublicItem(item.order(), item.kind(), null, null, null, true, List.of(), null));
    }

    /** An item about a case that is public. */
    PublicItem of(Meeting meeting, AgendaItem item, PublicCase file) {
        return new PublicItem(
                item.order(),
                item.kind(),
                file.title(),
                file.diarienummer(),
                file.designation(),
                true,
                papers(item, file),
                decision(meeting, item, file));
    }

    /** What a decision was about whose meeting is not kept here. */
    PublicItem of(PublicCase file, Decision decision) {
        return new PublicItem(
                0,
                ItemKind.CASE,
                file.title(),
                file.diarienummer(),
                file.designation(),
                true,
                file.records().stream()
                        .filter(record -> decision.equals(record.decision()))
                        .toList(),
                decision);
    }

    private PublicItem withoutCase(Meeting meeting, AgendaItem item) {
        boolean shown = personal.passages(item.heading()).isEmpty();
        ItemDecision decided = item.decision();
        Decision decision = !shown || decided == null || item.paragraph() == null || !minutes.approved(meeting, item)
                ? null
                : new Decision(
                        meeting.key().body(), decided.date(), item.paragraph().toString(), null, decided.outcome());
        return new PublicItem(
                item.order(), item.kind(), shown ? item.heading() : null, null, null, false, List.of(), decision);
    }

    /** The published papers of an item; one that was superseded by another of them is still a paper of the meeting. */
    private static List<PublicRecord> papers(AgendaItem item, PublicCase file) {
        return item.papers().stream()
                .map(id -> file.records().stream()
                        .filter(record -> record.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The decision as the case shows it, which it does not before the paragraph is approved. */
    private static Decision decision(Meeting meeting, AgendaItem item, PublicCase file) {
        String paragraph = String.valueOf(item.paragraph());
        return file.decisions().stream()
                .filter(decision -> decision.standsIn(
                        meeting.key().body(), meeting.key().date().getYear(), paragraph))
                .findFirst()
                .orElse(null);
    }
}
