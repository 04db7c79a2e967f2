package se.diarium.web.api.dispatch;

import se.diarium.decision.dispatch.Dispatches;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.register.number.Diarienummer;

/** How the dispatch of an item stands, on the wire. */
record ItemDispatchView(
        String item,
        int order,
        Integer paragraph,
        String heading,
        String diarienummer,
        boolean approved,
        RecipientsView recipients) {

    static ItemDispatchView of(Dispatches.OfItem one) {
        AgendaItem item = one.item();
        Diarienummer number = item.caseNumber();
        return new ItemDispatchView(
                item.id(),
                item.order(),
                item.paragraph(),
                item.heading(),
                number.series() + "/" + number.number() + "/" + number.year(),
                one.approved(),
                RecipientsView.of(one.recipients()));
    }
}
