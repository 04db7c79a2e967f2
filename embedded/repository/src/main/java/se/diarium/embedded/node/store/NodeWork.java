package se.diarium.embedded.node.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;

/** What one transaction knows of the nodes and has done to them. */
final class NodeWork {
    private final Map<NodeRef, NodeState> byRef = new HashMap<>();
    private final Map<Long, NodeState> byId = new HashMap<>();
    private final Set<NodeRef> deleted = new HashSet<>();
    private final Set<NodeState> changed = new LinkedHashSet<>();
    private final Set<NodeState> dirty = new LinkedHashSet<>();
    private final Set<NodeState> contentChanged = new HashSet<>();
    private final SortedMap<Long, AuditStamp> touches = new TreeMap<>();
    private boolean flushBound;

    /** Null outside transactions. */
    static NodeWork ofTransaction() {
        if (AlfrescoTransactionSupport.getTransactionReadState() == AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            return null;
        }
        NodeWork work = AlfrescoTransactionSupport.getResource(NodeWork.class);
        if (work == null) {
            work = new NodeWork();
            AlfrescoTransactionSupport.bindResource(NodeWork.class, work);
        }
        return work;
    }

    NodeState find(NodeRef ref) {
        return byRef.get(ref);
    }

    NodeState find(long id) {
        return byId.get(id);
    }

    boolean isDeleted(NodeRef ref) {
        return deleted.contains(ref);
    }

    void keep(NodeState state) {
        if (state != null && byId.putIfAbsent(state.id(), state) == null) {
            byRef.put(state.ref(), state);
        }
    }

    void created(NodeState state) {
        deleted.remove(state.ref());
        byId.put(state.id(), state);
        byRef.put(state.ref(), state);
        changed.add(state);
    }

    void changing(NodeState state) {
        changed.add(state);
        dirty.add(state);
    }

    void contentChanged(NodeState state) {
        contentChanged.add(state);
    }

    boolean takeContentChange(NodeState state) {
        return contentChanged.remove(state);
    }

    void deleted(NodeState state) {
        byId.remove(state.id());
        byRef.remove(state.ref());
        changed.remove(state);
        dirty.remove(state);
        contentChanged.remove(state);
        touches.remove(state.id());
        deleted.add(state.ref());
    }

    void touch(NodeState state, String user, long time) {
        touches.put(state.id(), new AuditStamp(user, time, user, time));
    }

    Collection<NodeState> changed() {
        return List.copyOf(changed);
    }

    /** In the order of their keys, so that two transactions cannot wait for each other. */
    List<NodeState> takeDirty() {
        List<NodeState> states =
                dirty.stream().sorted(Comparator.comparingLong(NodeState::id)).toList();
        dirty.clear();
        return states;
    }

    SortedMap<Long, AuditStamp> touches() {
        return touches;
    }

    /** True the first time. */
    boolean bindFlush() {
        boolean first = !flushBound;
        flushBound = true;
        return first;
    }
}
