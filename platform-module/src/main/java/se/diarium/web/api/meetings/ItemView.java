package se.diarium.web.api.meetings;

import java.util.List;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.register.number.Diarienummer;

/** An item of an agenda on the wire; the case by its key, {@code RS/595/2023}. */
public record ItemView(
        String id,
        int order,
        ItemKind kind,
        String heading,
        String diarienummer,
        List<String> papers,
        String proposal,
        List<BiasWire.Entry> bias,
        DecisionWire decision,
        Integer paragraph) {

    /** An item of which it is not told who did what. */
    public static ItemView of(AgendaItem item) {
        return of(item, List.of());
    }

    static ItemView of(AgendaItem item, List<MemberAct> acts) {
        return new ItemView(
                item.id(),
                item.order(),
                item.kind(),
                item.heading(),
                key(item.caseNumber()),
                item.papers(),
                item.proposal(),
                BiasWire.of(acts).bias(),
                DecisionWire.of(item.decision(), acts),
                item.paragraph());
    }

    private static String key(Diarienummer number) {
        return number == null ? null : number.series() + "/" + number.number() + "/" + number.year();
    }
}
