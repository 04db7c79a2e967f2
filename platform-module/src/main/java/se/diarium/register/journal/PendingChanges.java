package se.diarium.register.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.diarium.register.event.NewEvent;

/** What a transaction has changed so far, one change for each node whatever the number of steps. */
final class PendingChanges {

    private final Map<String, NodeChange> changes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> explanations = new HashMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final Set<String> touched = new LinkedHashSet<>();

    void add(NodeChange change) {
        changes.merge(change.nodeId(), change, NodeChange::then);
        touched.add(change.nodeId());
    }

    void explain(String nodeId, String name, String text) {
        explanations.computeIfAbsent(nodeId, id -> new TreeMap<>()).put(NewEvent.EXPLANATION + name, text);
    }

    /** What is to be told of a node's change besides its values. */
    Map<String, String> explanations(String nodeId) {
        return explanations.getOrDefault(nodeId, Map.of());
    }

    void add(Happening happening) {
        happenings.add(happening);
    }

    /** What happened without any value being changed, in the order it happened. */
    List<Happening> happenings() {
        return happenings;
    }

    void touch(String nodeId) {
        touched.add(nodeId);
    }

    Map<String, NodeChange> changes() {
        return changes;
    }

    Set<String> touched() {
        return touched;
    }
}
