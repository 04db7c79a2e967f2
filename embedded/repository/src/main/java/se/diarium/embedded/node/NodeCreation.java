package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Makes nodes. */
final class NodeCreation {
    private final DictionaryService dictionary;
    private final NodeStates states;
    private final ChildLinks links;
    private final ClassFeatures features;
    private final NodeEvents events;
    private final NodeAudit audit;

    NodeCreation(
            DictionaryService dictionary,
            NodeStates states,
            ChildLinks links,
            ClassFeatures features,
            NodeEvents events,
            NodeAudit audit) {
        this.dictionary = dictionary;
        this.states = states;
        this.links = links;
        this.features = features;
        this.events = events;
        this.audit = audit;
    }

    ChildAssociationRef create(
            NodeState parent, QName assocType, QName assocName, QName type, Map<QName, Serializable> properties) {
        PendingDeletes.refuse(parent.ref());
        if (assocName.getLocalName().length() > QName.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The local name is longer than " + QName.MAX_LENGTH + " characters: " + assocName);
        }
        events.beforeCreateNode(parent.ref(), assocType, assocName, type);
        NodeState node = insert(new NodeRef(parent.ref().getStoreRef(), id(properties)), type, properties);
        ChildAssociationRef association = links.insertPrimary(parent, node, assocType, assocName);
        node.aspects().forEach(aspect -> events.beforeAddAspect(node, aspect));
        List.copyOf(node.aspects()).forEach(aspect -> events.onAddAspect(node, aspect));
        Map<QName, Serializable> made = NodeValues.all(node);
        events.onCreateNode(node, association);
        links.announceNew(parent, association);
        events.onUpdateProperties(node, Map.of(), made);
        links.adopt(parent, assocType);
        return association;
    }

    /** The row of a node that has no parent yet. */
    NodeState insert(NodeRef ref, QName type, Map<QName, Serializable> given) {
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        Map<QName, Serializable> own = features.converted(NodeValues.stored(given));
        Set<QName> aspects = features.missingAspects(type, Set.of(), own.keySet());
        List<QName> classes = new ArrayList<>(aspects);
        classes.add(type);
        Map<QName, Serializable> properties = features.defaults(classes);
        properties.putAll(own);
        properties.putIfAbsent(ContentModel.PROP_LOCALE, I18NUtil.getLocale());
        boolean auditable = aspects.contains(ContentModel.ASPECT_AUDITABLE);
        return states.create(ref, type, aspects, properties, auditable ? audit.created(ref, given) : null);
    }

    private static String id(Map<QName, Serializable> properties) {
        return properties.get(ContentModel.PROP_NODE_UUID) instanceof String uuid ? uuid : GUID.generate();
    }
}
