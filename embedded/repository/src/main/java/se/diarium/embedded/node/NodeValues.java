package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.AuditStamp;
import se.diarium.embedded.node.store.NodeState;

/** The properties of a node as callers see them: those that are stored and those that the row itself stands for. */
final class NodeValues {
    private static final Set<QName> REFERENCE = Set.of(
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID);
    private static final Set<QName> AUDIT = Set.of(
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_ACCESSED);

    private NodeValues() {}

    /** All properties, texts in all their languages. A node without a name is called by its id. */
    static Map<QName, Serializable> all(NodeState state) {
        Map<QName, Serializable> values = new HashMap<>(state.properties());
        StoreRef store = state.ref().getStoreRef();
        values.put(ContentModel.PROP_STORE_PROTOCOL, store.getProtocol());
        values.put(ContentModel.PROP_STORE_IDENTIFIER, store.getIdentifier());
        values.put(ContentModel.PROP_NODE_UUID, state.ref().getId());
        values.put(ContentModel.PROP_NODE_DBID, state.id());
        values.putIfAbsent(ContentModel.PROP_NAME, state.ref().getId());
        AuditStamp audit = state.audit();
        if (audit != null) {
            values.put(ContentModel.PROP_CREATOR, audit.creator());
            values.put(ContentModel.PROP_CREATED, new Date(audit.created()));
            values.put(ContentModel.PROP_MODIFIER, audit.modifier());
            values.put(ContentModel.PROP_MODIFIED, new Date(audit.modified()));
        }
        return values;
    }

    static Serializable one(NodeState state, QName property) {
        return REFERENCE.contains(property) || AUDIT.contains(property) || property.equals(ContentModel.PROP_NAME)
                ? all(state).get(property)
                : state.properties().get(property);
    }

    /** Without the properties that cannot be set. */
    static Map<QName, Serializable> stored(Map<QName, Serializable> given) {
        Map<QName, Serializable> stored = new HashMap<>(given);
        stored.keySet().removeAll(REFERENCE);
        stored.keySet().removeAll(AUDIT);
        return stored;
    }
}
