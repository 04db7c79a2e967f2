package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidChildAssociationRefException;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreExistsException;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;
import se.diarium.embedded.node.store.ChildRow;
import se.diarium.embedded.node.store.NodeRows;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;
import se.diarium.embedded.policy.Policies;

/** The node service without permissions. Writing needs a transaction that may write. */
public final class NodeServiceImpl implements NodeService {
    private final NodeOperations node;
    private final ChildQueries queries;
    private final AccessLists accessLists;

    public NodeServiceImpl(
            DictionaryService dictionary,
            NamespacePrefixResolver namespaces,
            Policies policies,
            BehaviourFilter filter,
            NodeRows rows,
            AccessLists accessLists) {
        this.node = NodeOperations.of(dictionary, namespaces, policies, filter, rows);
        this.queries = new ChildQueries(rows.children());
        this.accessLists = accessLists;
    }

    @Override
    public List<StoreRef> getStores() {
        return node.stores().all();
    }

    @Override
    public StoreRef createStore(String protocol, String identifier) {
        StoreRef store = new StoreRef(protocol, identifier);
        if (exists(store)) {
            throw new StoreExistsException(store, null);
        }
        NodeState root =
                node.creation().insert(new NodeRef(store, GUID.generate()), ContentModel.TYPE_STOREROOT, Map.of());
        node.editor().addAspect(root, ContentModel.ASPECT_ROOT, Map.of());
        node.stores().insert(store, root.id());
        return store;
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return node.stores().rootId(storeRef) != null;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return node.states().find(nodeRef) != null;
    }

    /** Null for a node that is not there, whether it never was or is gone. */
    @Override
    public NodeRef.Status getNodeStatus(NodeRef nodeRef) {
        NodeState state = node.states().find(nodeRef);
        return state == null
                ? null
                : new NodeRef.Status(state.id(), nodeRef, AlfrescoTransactionSupport.getTransactionId(), null, false);
    }

    @Override
    public NodeRef getNodeRef(Long nodeId) {
        NodeState state = node.states().find(nodeId.longValue());
        return state == null ? null : state.ref();
    }

    @Override
    public Long getNodeAclId(NodeRef nodeRef) {
        node.states().get(nodeRef);
        return accessLists.listOf(nodeRef);
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        Long root = node.stores().rootId(storeRef);
        if (root == null) {
            throw new InvalidStoreRefException("Store does not exist: " + storeRef, storeRef);
        }
        return node.states().find(root.longValue()).ref();
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        Map<QName, Serializable> given = node.languages().inbound(properties, Map.of());
        return node.creation().create(node.states().get(parentRef), assocTypeQName, assocQName, nodeTypeQName, given);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        NodeStates states = node.states();
        return node.links().move(states.get(nodeToMoveRef), states.get(newParentRef), assocTypeQName, assocQName);
    }

    @Override
    public void setChildAssociationIndex(ChildAssociationRef childAssocRef, int index) {
        long parent = node.states().get(childAssocRef.getParentRef()).id();
        long child = node.states().get(childAssocRef.getChildRef()).id();
        int updated = node.children()
                .setSibling(parent, child, childAssocRef.getTypeQName(), childAssocRef.getQName(), index);
        if (updated == 0) {
            throw new InvalidChildAssociationRefException("There is no such child: " + childAssocRef, childAssocRef);
        }
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return node.states().get(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        PendingDeletes.refuse(nodeRef);
        node.editor().setType(node.states().get(nodeRef), typeQName);
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        NodeState state = node.states().get(nodeRef);
        node.editor().addAspect(state, aspectTypeQName, inbound(state, aspectProperties));
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        node.aspects().remove(node.states().get(nodeRef), aspectTypeQName);
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return node.states().get(nodeRef).aspects().contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new LinkedHashSet<>(node.states().get(nodeRef).aspects());
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        node.deletion().delete(node.states().get(nodeRef));
    }

    @Override
    public ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        NodeStates states = node.states();
        return node.links().addSecondary(states.get(parentRef), states.get(childRef), assocTypeQName, qname);
    }

    @Override
    public List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname) {
        return parentRefs.stream()
                .map(parent -> addChild(parent, childRef, assocTypeQName, qname))
                .toList();
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        NodeState child = node.states().get(childRef);
        List<ChildRow> rows =
                node.children().between(node.states().get(parentRef).id(), child.id());
        PendingDeletes.refuse(parentRef, childRef);
        if (rows.stream().anyMatch(ChildRow::primary)) {
            node.deletion().delete(child);
        } else {
            rows.forEach(node.links()::removeSecondary);
        }
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        ChildRow row = row(childAssocRef);
        if (row == null) {
            return false;
        }
        if (row.primary()) {
            deleteNode(row.child());
        } else {
            node.links().removeSecondary(row);
        }
        return true;
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        ChildRow row = row(childAssocRef);
        if (row != null && row.primary()) {
            throw new IllegalArgumentException("A primary child goes by deletion: " + childAssocRef);
        }
        return row != null && removeChildAssociation(childAssocRef);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        Map<QName, Serializable> properties = NodeValues.all(node.states().get(nodeRef));
        properties.replaceAll((name, value) -> node.languages().outbound(value));
        return properties;
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        return node.languages().outbound(NodeValues.one(node.states().get(nodeRef), qname));
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        NodeState state = node.states().get(nodeRef);
        Map<QName, Serializable> given = inbound(state, properties);
        renameIfNamed(state, given);
        node.editor().setProperties(state, given);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        NodeState state = node.states().get(nodeRef);
        Map<QName, Serializable> given = inbound(state, properties);
        renameIfNamed(state, given);
        node.editor().addProperties(state, given);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        addProperties(nodeRef, Collections.singletonMap(qname, value));
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        NodeState state = node.states().get(nodeRef);
        if (qname.equals(ContentModel.PROP_NAME)) {
            node.links().rename(state, Map.of());
        }
        node.editor().removeProperty(state, qname);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return queries.parents(node.states().get(nodeRef), typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, true);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        return queries.children(node.states().get(nodeRef), typeQNamePattern, qnamePattern, maxResults);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, preload);
    }

    /** Children of exactly these types. */
    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return queries.children(node.states().get(nodeRef), childNodeTypeQNames);
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        List<ChildAssociationRef> found = getChildrenByName(nodeRef, assocTypeQName, List.of(childName));
        return found.isEmpty() ? null : found.get(0).getChildRef();
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        return queries.named(node.states().get(nodeRef), assocTypeQName, childNames);
    }

    /** For a root, the imaginary association to it. */
    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        ChildRow row = node.children().primaryParent(node.states().get(nodeRef).id());
        return row == null ? new ChildAssociationRef(null, null, null, nodeRef) : row.ref();
    }

    @Override
    public AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        NodeStates states = node.states();
        return node.peers().create(states.get(sourceRef), states.get(targetRef), assocTypeQName, -1);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        node.states().get(targetRef);
        getTargetAssocs(sourceRef, assocTypeQName).stream()
                .filter(association -> association.getTargetRef().equals(targetRef))
                .forEach(node.peers()::remove);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        node.peers().set(node.states().get(sourceRef), assocTypeQName, targetRefs);
    }

    @Override
    public AssociationRef getAssoc(Long id) {
        return node.peers().find(id);
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return node.peers().targets(node.states().get(sourceRef), qnamePattern);
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return node.peers().sources(node.states().get(targetRef), qnamePattern);
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        return node.children().count(node.states().get(nodeRef).id(), isPrimary);
    }

    private Map<QName, Serializable> inbound(NodeState state, Map<QName, Serializable> properties) {
        return node.languages().inbound(properties, state.properties());
    }

    private void renameIfNamed(NodeState state, Map<QName, Serializable> given) {
        if (given.containsKey(ContentModel.PROP_NAME)
                && !Objects.equals(
                        given.get(ContentModel.PROP_NAME), state.properties().get(ContentModel.PROP_NAME))) {
            node.links().rename(state, given);
        }
    }

    /** Null when there is none. */
    private ChildRow row(ChildAssociationRef association) {
        PendingDeletes.refuse(association.getParentRef(), association.getChildRef());
        NodeStates states = node.states();
        return queries.row(states.get(association.getParentRef()), states.get(association.getChildRef()), association);
    }
}
