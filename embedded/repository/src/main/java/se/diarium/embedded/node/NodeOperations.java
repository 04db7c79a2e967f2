package se.diarium.embedded.node;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import se.diarium.embedded.node.integrity.IntegrityCheck;
import se.diarium.embedded.node.store.AssociationTable;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeRows;
import se.diarium.embedded.node.store.NodeStates;
import se.diarium.embedded.node.store.StoreTable;
import se.diarium.embedded.node.value.MultilingualValues;
import se.diarium.embedded.node.value.ValueConversion;
import se.diarium.embedded.policy.Policies;

/** The parts that the node service is made of. */
record NodeOperations(
        DictionaryService dictionary,
        NodeStates states,
        StoreTable stores,
        ChildTable children,
        NodeEditor editor,
        NodeCreation creation,
        NodeDeletion deletion,
        AspectRemoval aspects,
        ChildLinks links,
        PeerLinks peers,
        MultilingualValues languages) {
    static NodeOperations of(
            DictionaryService dictionary,
            NamespacePrefixResolver namespaces,
            Policies policies,
            BehaviourFilter filter,
            NodeRows rows) {
        NodeStates states = rows.states();
        ChildTable children = rows.children();
        AssociationTable associations = rows.associations();
        IntegrityCheck integrity = new IntegrityCheck(dictionary, states, children, associations);
        NodeEvents events = new NodeEvents(policies);
        AssociationEvents associationEvents = new AssociationEvents(policies);
        NodeAudit audit = new NodeAudit(states, filter);
        ClassFeatures features = new ClassFeatures(dictionary, new ValueConversion(namespaces));
        NodeEditor editor = new NodeEditor(dictionary, states, features, events, audit, integrity);
        ChildLinks links =
                new ChildLinks(dictionary, states, children, associationEvents, events, editor, audit, integrity);
        PeerLinks peers = new PeerLinks(states, associations, associationEvents, editor, integrity);
        NodeDeletion deletion = new NodeDeletion(states, children, peers, links, events, associationEvents, integrity);
        return new NodeOperations(
                dictionary,
                states,
                rows.stores(),
                children,
                editor,
                new NodeCreation(dictionary, states, links, features, events, audit),
                deletion,
                new AspectRemoval(dictionary, states, children, links, peers, deletion, editor, events),
                links,
                peers,
                new MultilingualValues(dictionary));
    }
}
