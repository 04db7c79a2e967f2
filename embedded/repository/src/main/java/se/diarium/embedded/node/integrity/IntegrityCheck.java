package se.diarium.embedded.node.integrity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.AssociationTable;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/**
 * Checks, before a transaction commits, that the nodes it made or changed and the associations it made or removed are as the models want
 * them. What is wrong is reported together, and nothing is committed.
 */
public final class IntegrityCheck {
    private final NodeStates states;
    private final PropertyRules properties;
    private final AssociationRules associations;
    private final Incompleteness incompleteness;

    public IntegrityCheck(
            DictionaryService dictionary, NodeStates states, ChildTable children, AssociationTable peers) {
        this.states = states;
        this.properties = new PropertyRules(dictionary);
        this.associations = new AssociationRules(dictionary, states, children, peers);
        this.incompleteness = new Incompleteness(states, properties);
    }

    /** Has the running transaction checked at its end. */
    public void watch() {
        events();
    }

    public void associationCreated(NodeRef source, NodeRef target, QName type) {
        events().add(new AssociationEvent(source, target, type, true));
    }

    public void associationRemoved(NodeRef source, NodeRef target, QName type) {
        events().add(new AssociationEvent(source, target, type, false));
    }

    private IntegrityEvents events() {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        IntegrityEvents events = AlfrescoTransactionSupport.getResource(IntegrityEvents.class);
        if (events == null) {
            events = new IntegrityEvents(this::check);
            AlfrescoTransactionSupport.bindResource(IntegrityEvents.class, events);
            AlfrescoTransactionSupport.bindListener(events);
        }
        return events;
    }

    private void check(Collection<AssociationEvent> events) {
        List<IntegrityRecord> records = new ArrayList<>();
        for (NodeState state : states.changed()) {
            properties.check(state, records);
            associations.checkMandatory(state, records);
        }
        events.forEach(event -> associations.check(event, records));
        if (!records.isEmpty()) {
            throw new IntegrityException(text(records), records);
        }
        states.changed().forEach(incompleteness::mark);
    }

    private static String text(List<IntegrityRecord> records) {
        return "Found " + records.size() + " integrity violations:\n"
                + records.stream().map(IntegrityRecord::getMessage).collect(Collectors.joining("\n"));
    }
}
