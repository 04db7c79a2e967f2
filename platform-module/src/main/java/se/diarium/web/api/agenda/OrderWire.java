package se.diarium.web.api.agenda;

import java.util.List;

/** The ids of the items of an agenda in their order, as they come. */
record OrderWire(List<String> items) {

    OrderWire {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
