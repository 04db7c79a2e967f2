package se.diarium.web.api.agenda;

import java.util.List;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.register.InvalidInputException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;

/** An item to put on an agenda, as it comes; the case in any spelling of its number. */
record ItemWire(ItemKind kind, String heading, String diarienummer, List<String> papers, String proposal) {

    ItemInput toInput(DiarienummerReader reader) {
        return new ItemInput(kind, heading, number(reader), papers, proposal);
    }

    private Diarienummer number(DiarienummerReader reader) {
        if (diarienummer == null) {
            return null;
        }
        return reader.read(diarienummer)
                .orElseThrow(() -> new InvalidInputException("diarienummer", "link.noCase", diarienummer));
    }
}
