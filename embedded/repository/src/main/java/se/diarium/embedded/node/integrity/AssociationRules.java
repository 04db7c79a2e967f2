package se.diarium.embedded.node.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.AssociationTable;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** What the models want of associations: between which classes they run, and how many there may be at either end. */
final class AssociationRules {
    private final DictionaryService dictionary;
    private final NodeStates states;
    private final ChildTable children;
    private final AssociationTable peers;

    AssociationRules(DictionaryService dictionary, NodeStates states, ChildTable children, AssociationTable peers) {
        this.dictionary = dictionary;
        this.states = states;
        this.children = children;
        this.peers = peers;
    }

    /** A node has the targets that it must have. */
    void checkMandatory(NodeState state, List<IntegrityRecord> records) {
        for (QName className : classes(state)) {
            ClassDefinition definition = dictionary.getClass(className);
            if (definition != null) {
                definition.getAssociations().values().stream()
                        .filter(AssociationDefinition::isTargetMandatoryEnforced)
                        .filter(association -> targets(state, association) == 0)
                        .forEach(association ->
                                records.add(record("Mandatory association not set", state, association)));
            }
        }
    }

    void check(AssociationEvent event, List<IntegrityRecord> records) {
        AssociationDefinition association = dictionary.getAssociation(event.type());
        NodeState source = states.find(event.source());
        NodeState target = states.find(event.target());
        if (association == null) {
            records.add(new IntegrityRecord("Association type does not exist: " + event.type()));
        } else if (event.created()) {
            checkCreated(association, source, target, records);
        } else if (source != null && association.isTargetMandatoryEnforced() && targets(source, association) == 0) {
            records.add(record("The last target of a mandatory association is gone", source, association));
        }
    }

    private void checkCreated(
            AssociationDefinition association, NodeState source, NodeState target, List<IntegrityRecord> records) {
        if (source == null || target == null) {
            return;
        }
        if (!isOf(source, association.getSourceClass())) {
            records.add(record("The association cannot start at this node", source, association));
        }
        if (!isOf(target, association.getTargetClass())) {
            records.add(record("The association cannot lead to this node", target, association));
        }
        if (!association.isTargetMany() && targets(source, association) > 1) {
            records.add(record("The association leads to several nodes", source, association));
        }
        if (!association.isSourceMany() && sources(target, association) > 1) {
            records.add(record("The association starts at several nodes", target, association));
        }
    }

    private boolean isOf(NodeState state, ClassDefinition wanted) {
        return classes(state).stream().anyMatch(name -> dictionary.isSubClass(name, wanted.getName()));
    }

    private static List<QName> classes(NodeState state) {
        return Stream.concat(Stream.of(state.type()), state.aspects().stream()).toList();
    }

    private long targets(NodeState source, AssociationDefinition association) {
        return association.isChild()
                ? children.ofParentAndType(source.id(), association.getName(), 2)
                        .size()
                : peers.ofSource(source.id()).stream()
                        .filter(ref -> ref.getTypeQName().equals(association.getName()))
                        .count();
    }

    private long sources(NodeState target, AssociationDefinition association) {
        return association.isChild()
                ? children.ofChild(target.id()).stream()
                        .filter(row -> row.type().equals(association.getName()))
                        .count()
                : peers.ofTarget(target.id()).stream()
                        .filter(ref -> ref.getTypeQName().equals(association.getName()))
                        .count();
    }

    private static IntegrityRecord record(String problem, NodeState state, AssociationDefinition association) {
        return new IntegrityRecord(problem + ": Node: " + state.ref() + " Association: " + association.getName());
    }
}
