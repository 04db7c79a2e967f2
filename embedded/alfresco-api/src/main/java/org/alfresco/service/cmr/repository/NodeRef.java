package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Which node: {@code protocol://store/id}. */
public final class NodeRef implements EntityRef, Serializable {
    private static final char SEPARATOR = '/';
    private static final Pattern FORM = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node has a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf(SEPARATOR);
        if (slash < 0) {
            throw new MalformedNodeRefException("Not a node (protocol://store/id): " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    public static boolean isNodeRef(String nodeRef) {
        return FORM.matcher(nodeRef).matches();
    }

    @Override
    public String toString() {
        return storeRef.toString() + SEPARATOR + id;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof NodeRef that && id.equals(that.id) && storeRef.equals(that.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public final StoreRef getStoreRef() {
        return storeRef;
    }

    public final String getId() {
        return id;
    }

    /** Where a node stands in the database: its key there, the transaction that changed it last, whether it is gone. */
    public static class Status {
        private final Long dbId;
        private final NodeRef nodeRef;
        private final String changeTxnId;
        private final Long dbTxnId;
        private final boolean deleted;

        public Status(Long dbId, NodeRef nodeRef, String changeTxnId, Long dbTxnId, boolean deleted) {
            this.dbId = dbId;
            this.nodeRef = nodeRef;
            this.changeTxnId = changeTxnId;
            this.dbTxnId = dbTxnId;
            this.deleted = deleted;
        }

        public Long getDbId() {
            return dbId;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getChangeTxnId() {
            return changeTxnId;
        }

        public Long getDbTxnId() {
            return dbTxnId;
        }

        public boolean isDeleted() {
            return deleted;
        }

        @Override
        public String toString() {
            return "Status[id=" + dbId + ", changeTxnId=" + changeTxnId + ", deleted=" + deleted + "]";
        }
    }
}
