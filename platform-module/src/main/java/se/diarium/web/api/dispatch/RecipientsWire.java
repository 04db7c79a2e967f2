package se.diarium.web.api.dispatch;

import java.util.List;
import java.util.stream.Collectors;
import se.diarium.decision.dispatch.RecipientInput;

/** Those who are to have an extract, as they come. */
record RecipientsWire(List<RecipientWire> recipients) {

    List<RecipientInput> toInput() {
        return recipients == null
                ? List.of()
                : recipients.stream()
                        .map(one -> one == null ? null : one.toInput())
                        .collect(Collectors.toList());
    }
}
