package se.diarium.register.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;

/**
 * Something that happened to a node without changing values of it that are registered, as that what was decided in it was announced.
 *
 * @param series of its case
 * @param diarienummer of its case, as the region writes it; empty where it is of none
 * @param before what was, of what is told
 * @param told what is told of it, by names that the words of the history have
 */
public record Happening(
        String nodeId,
        String series,
        String diarienummer,
        EventType type,
        Map<String, String> before,
        Map<String, String> told) {

    public Happening {
        before = Map.copyOf(before);
        told = Map.copyOf(told);
    }

    SortedMap<String, String> explanationsBefore() {
        return explanations(before);
    }

    SortedMap<String, String> explanations() {
        return explanations(told);
    }

    private static SortedMap<String, String> explanations(Map<String, String> texts) {
        SortedMap<String, String> explanations = new TreeMap<>();
        texts.forEach((name, text) -> explanations.put(NewEvent.EXPLANATION + name, text));
        return explanations;
    }
}
