package se.diarium.web.api.dispatch;

import java.util.Set;

/** What is to be sent to whom, as it comes: the extract of the item to all who have nothing yet where nothing is said. */
record SendingWire(String recordId, Set<String> recipients) {

    SendingWire {
        recipients = recipients == null ? Set.of() : Set.copyOf(recipients);
    }
}
