package se.diarium.register.journal;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.diarium.register.event.EventType;

/**
 * How a registered node changed.
 *
 * @param series of its case
 * @param diarienummer of its case, as the region writes it
 * @param created what it is called when such a node is new
 * @param before its values as text, by property; empty when it is new
 * @param after its values as text, by property
 */
public record NodeChange(
        String nodeId,
        String series,
        String diarienummer,
        EventType created,
        Map<String, String> before,
        Map<String, String> after) {

    NodeChange then(NodeChange later) {
        // The platform tells of a new node after what its own behaviours changed in it, so the news may come second.
        Map<String, String> first = later.isNew() ? later.before : before;
        return new NodeChange(nodeId, later.series, later.diarienummer, created, first, later.after);
    }

    boolean isNew() {
        return before.isEmpty();
    }

    boolean changes(String property) {
        return !Objects.equals(before.get(property), after.get(property));
    }

    /** The values of one side that the other side does not have, or has differently. */
    static SortedMap<String, String> difference(Map<String, String> of, Map<String, String> from) {
        SortedMap<String, String> difference = new TreeMap<>(of);
        difference.entrySet().removeIf(entry -> entry.getValue().equals(from.get(entry.getKey())));
        return difference;
    }
}
