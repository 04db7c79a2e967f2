package se.diarium.register.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;

/**
 * Something that happened to a registered node without changing its values, as that what was decided in it was announced.
 *
 * @param series of its case
 * @param diarienummer of its case, as the region writes it
 * @param told what is told of it, by names that the words of the history have
 */
public record Happening(String nodeId, String series, String diarienummer, EventType type, Map<String, String> told) {

    public Happening {
        told = Map.copyOf(told);
    }

    SortedMap<String, String> explanations() {
        SortedMap<String, String> explanations = new TreeMap<>();
        told.forEach((name, text) -> explanations.put(NewEvent.EXPLANATION + name, text));
        return explanations;
    }
}
