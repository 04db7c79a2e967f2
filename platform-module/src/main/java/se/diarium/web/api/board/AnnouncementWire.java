package se.diarium.web.api.board;

import java.util.List;

/** What is to be announced of minutes, as it comes: what has not been where nothing is said. */
record AnnouncementWire(List<String> items) {

    AnnouncementWire {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
