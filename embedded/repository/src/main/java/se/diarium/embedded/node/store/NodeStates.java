package se.diarium.embedded.node.store;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.node.value.PropertyCodec;

/**
 * The nodes. A transaction reads each node once and works on that copy; what it changed is written in one batch just before the commit,
 * and fails if another transaction wrote one of them in between. New rows and deletions go to the database at once.
 */
public final class NodeStates {
    private static final Logger LOG = LoggerFactory.getLogger(NodeStates.class);

    /** After the integrity check, which may still change nodes. */
    private static final int FLUSH_ORDER = 3;

    /** How many nodes are read in one query. */
    private static final int TOGETHER = 200;

    private final NodeTable nodes;
    private final ContentTable contents;
    private final RowKeys keys;

    public NodeStates(JdbcTemplate jdbc, PropertyCodec codec, RowKeys keys) {
        this.nodes = new NodeTable(jdbc, codec);
        this.contents = new ContentTable(jdbc);
        this.keys = keys;
    }

    /** Null when there is no such node. */
    public NodeState find(NodeRef ref) {
        NodeWork work = NodeWork.ofTransaction();
        if (work == null) {
            return nodes.find(ref);
        }
        NodeState known = work.find(ref);
        if (known == null && !work.isDeleted(ref)) {
            known = nodes.find(ref);
            work.keep(known);
        }
        return known;
    }

    /** Reads nodes that the transaction has not read yet, many at a time. Outside transactions nothing is kept, so nothing is read. */
    public void read(Collection<NodeRef> refs) {
        NodeWork work = NodeWork.ofTransaction();
        if (work == null) {
            return;
        }
        List<NodeRef> missing = refs.stream()
                .distinct()
                .filter(ref -> work.find(ref) == null && !work.isDeleted(ref))
                .toList();
        for (int from = 0; from < missing.size(); from += TOGETHER) {
            nodes.find(missing.subList(from, Math.min(from + TOGETHER, missing.size())))
                    .forEach(work::keep);
        }
    }

    public NodeState get(NodeRef ref) {
        if (ref == null) {
            throw new IllegalArgumentException("A node is needed");
        }
        NodeState state = find(ref);
        if (state == null) {
            throw new InvalidNodeRefException("Node does not exist: " + ref, ref);
        }
        return state;
    }

    /** Null when there is no such node. */
    public NodeState find(long id) {
        NodeWork work = NodeWork.ofTransaction();
        NodeState known = work == null ? null : work.find(id);
        if (known != null) {
            return known;
        }
        NodeState read = nodes.find(id);
        if (work == null || read == null) {
            return read;
        }
        work.keep(read);
        return work.find(id);
    }

    public NodeState create(
            NodeRef ref, QName type, Set<QName> aspects, Map<QName, Serializable> properties, AuditStamp audit) {
        NodeState state = new NodeState(
                keys.next(), ref, 0, type, new LinkedHashSet<>(aspects), new HashMap<>(properties), audit);
        try {
            nodes.insert(state);
        } catch (DuplicateKeyException e) {
            LOG.debug("The node exists already", e);
            throw new AlfrescoRuntimeException("The node " + ref + " exists already");
        }
        contents.insert(state.id(), ContentTable.urls(properties));
        work().created(state);
        return state;
    }

    public void setType(NodeState state, QName type) {
        changing(state);
        state.setType(type);
        write(List.of(state));
    }

    public void setAspects(NodeState state, Set<QName> aspects) {
        changing(state);
        state.setAspects(new LinkedHashSet<>(aspects));
    }

    public void setProperties(NodeState state, Map<QName, Serializable> properties) {
        changing(state);
        if (!ContentTable.urls(state.properties()).equals(ContentTable.urls(properties))) {
            work().contentChanged(state);
        }
        state.setProperties(new HashMap<>(properties));
    }

    public void setAudit(NodeState state, AuditStamp audit) {
        changing(state);
        state.setAudit(audit);
    }

    /** Removes the row; associations of the node must be gone. */
    public void delete(NodeState state) {
        nodes.delete(state);
        work().deleted(state);
    }

    /** Before commit the node gets a new time of change, without being taken for changed itself. */
    public void childrenChanged(NodeState parent, String user, long time) {
        if (parent.audit() != null) {
            work().touch(parent, user, time);
        }
    }

    /** Nodes that this transaction made or changed and that are still there. */
    public Collection<NodeState> changed() {
        NodeWork work = NodeWork.ofTransaction();
        return work == null ? List.of() : work.changed();
    }

    private void changing(NodeState state) {
        work().changing(state);
    }

    private NodeWork work() {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        NodeWork work = NodeWork.ofTransaction();
        if (work.bindFlush()) {
            AlfrescoTransactionSupport.bindListener(new Flush(work));
        }
        return work;
    }

    private void write(List<NodeState> states) {
        nodes.update(states);
        NodeWork work = work();
        states.stream()
                .filter(work::takeContentChange)
                .forEach(state -> contents.replace(state.id(), ContentTable.urls(state.properties())));
    }

    /** Writes what a transaction changed. */
    private final class Flush extends TransactionListenerAdapter {
        private final NodeWork work;

        private Flush(NodeWork work) {
            this.work = work;
        }

        @Override
        public Integer getCustomOrder() {
            return FLUSH_ORDER;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List<NodeState> dirty = work.takeDirty();
            if (!dirty.isEmpty()) {
                write(dirty);
            }
            work.touches().forEach((id, stamp) -> nodes.touch(id, stamp.modifier(), stamp.modified()));
        }
    }
}
