package se.diarium.web.api.agenda;

import java.util.List;
import se.diarium.decision.meeting.ItemInput;

/** A change of an item, as it comes. */
record ItemChangeWire(String heading, List<String> papers, String proposal) {

    ItemInput toInput() {
        return new ItemInput(null, heading, null, papers, proposal);
    }
}
