package se.diarium.web.api.dispatch;

import java.util.List;
import se.diarium.decision.dispatch.Dispatches;

/** Who is to have the extract of an item, on the wire. */
record RecipientsView(List<DispatchView> recipients, List<RecipientWire> suggested) {

    static RecipientsView of(Dispatches.Recipients recipients) {
        return new RecipientsView(
                recipients.recipients().stream().map(DispatchView::of).toList(),
                recipients.suggested().stream()
                        .map(one -> new RecipientWire(one.name(), one.email()))
                        .toList());
    }
}
