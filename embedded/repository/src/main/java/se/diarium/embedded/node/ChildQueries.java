package se.diarium.embedded.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.embedded.node.store.ChildRow;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;

/** Finds children and parents. */
record ChildQueries(ChildTable table) {
    /** By the narrower of the two patterns in the database, by the other one here. */
    List<ChildAssociationRef> children(NodeState parent, QNamePattern type, QNamePattern name, int limit) {
        List<ChildRow> rows;
        if (name instanceof QName exactName) {
            rows = table.ofParent(parent.id(), exactName);
        } else if (type instanceof QName exactType) {
            int enough = name == RegexQNamePattern.MATCH_ALL ? limit : Integer.MAX_VALUE;
            rows = table.ofParentAndType(parent.id(), exactType, enough);
        } else {
            rows = table.ofParent(parent.id());
        }
        List<ChildAssociationRef> refs = refs(rows, type, name);
        return refs.size() > limit ? refs.subList(0, limit) : refs;
    }

    /** Of exactly these types. */
    List<ChildAssociationRef> children(NodeState parent, Set<QName> childTypes) {
        return childTypes.stream()
                .flatMap(type -> table.ofParentAndChildType(parent.id(), type).stream())
                .sorted(Comparator.comparingInt(ChildRow::sibling).thenComparingLong(ChildRow::id))
                .map(ChildRow::ref)
                .toList();
    }

    List<ChildAssociationRef> named(NodeState parent, QName type, Collection<String> names) {
        return names.stream()
                .flatMap(name -> table.named(parent.id(), type, name).stream())
                .map(ChildRow::ref)
                .toList();
    }

    List<ChildAssociationRef> parents(NodeState child, QNamePattern type, QNamePattern name) {
        return refs(table.ofChild(child.id()), type, name);
    }

    /** Null when there is none. */
    ChildRow row(NodeState parent, NodeState child, ChildAssociationRef association) {
        return table.between(parent.id(), child.id()).stream()
                .filter(row -> row.ref().equals(association))
                .findFirst()
                .orElse(null);
    }

    private static List<ChildAssociationRef> refs(List<ChildRow> rows, QNamePattern type, QNamePattern name) {
        return rows.stream()
                .filter(row -> type.isMatch(row.type()) && name.isMatch(row.name()))
                .map(ChildRow::ref)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
