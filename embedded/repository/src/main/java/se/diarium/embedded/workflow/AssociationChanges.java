package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Additions to and removals from the associations of a task, which the engine keeps as variables like any other. */
final class AssociationChanges {
    private AssociationChanges() {}

    /** Turns additions and removals into values: into {@code changes}, starting from what is there. */
    static void merge(
            Map<QName, Serializable> changes,
            Map<QName, Serializable> existing,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        if (add != null) {
            add.forEach((name, nodes) -> changes.put(name, added(current(changes, existing, name), nodes)));
        }
        if (remove != null) {
            remove.forEach((name, nodes) -> changes.put(name, removed(current(changes, existing, name), nodes)));
        }
    }

    private static Serializable current(
            Map<QName, Serializable> changes, Map<QName, Serializable> existing, QName name) {
        return changes.get(name) == null ? existing.get(name) : changes.get(name);
    }

    private static Serializable added(Serializable current, List<NodeRef> nodes) {
        if (current instanceof NodeRef single) {
            return nodes.isEmpty() ? single : nodes.get(0);
        }
        var all = list(current);
        nodes.stream().filter(node -> !all.contains(node)).forEach(all::add);
        return all;
    }

    private static Serializable removed(Serializable current, List<NodeRef> nodes) {
        if (current instanceof NodeRef single) {
            return nodes.contains(single) ? null : single;
        }
        var all = list(current);
        all.removeAll(nodes);
        return all;
    }

    private static ArrayList<Object> list(Serializable current) {
        return current instanceof Collection<?> many ? new ArrayList<>(many) : new ArrayList<>();
    }
}
