package se.diarium.register.journal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a transaction has changed so far, one change for each node whatever the number of steps. */
final class PendingChanges {

    private final Map<String, NodeChange> changes = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();

    void add(NodeChange change) {
        changes.merge(change.nodeId(), change, NodeChange::then);
        touched.add(change.nodeId());
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
