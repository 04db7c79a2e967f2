package se.diarium.web.api.minutes;

import java.util.List;

/** What is approved, as it comes: all that is the caller's where nothing is said. */
record ApprovalWire(List<String> items, String member) {

    ApprovalWire {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
