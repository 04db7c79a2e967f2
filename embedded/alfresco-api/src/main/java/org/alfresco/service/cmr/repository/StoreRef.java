package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import org.alfresco.error.AlfrescoRuntimeException;

/** Which store: {@code protocol://identifier}. */
public final class StoreRef implements EntityRef, Serializable {
    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final String PROTOCOL_TEST = "test";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE = new StoreRef(PROTOCOL_WORKSPACE, "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE = new StoreRef(PROTOCOL_ARCHIVE, "SpacesStore");
    public static final String URI_FILLER = "://";

    private final String protocol;
    private final String identifier;

    public StoreRef(String protocol, String identifier) {
        if (protocol == null || identifier == null) {
            throw new IllegalArgumentException("A store has a protocol and an identifier");
        }
        this.protocol = protocol;
        this.identifier = identifier;
    }

    public StoreRef(String string) {
        int filler = string.indexOf(URI_FILLER);
        if (filler < 0) {
            throw new AlfrescoRuntimeException("Not a store (protocol://identifier): " + string);
        }
        this.protocol = string.substring(0, filler);
        this.identifier = string.substring(filler + URI_FILLER.length());
    }

    @Override
    public String toString() {
        return protocol + URI_FILLER + identifier;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj
                || obj instanceof StoreRef that && protocol.equals(that.protocol) && identifier.equals(that.identifier);
    }

    @Override
    public int hashCode() {
        return protocol.hashCode() + identifier.hashCode();
    }

    public String getProtocol() {
        return protocol;
    }

    public String getIdentifier() {
        return identifier;
    }
}
