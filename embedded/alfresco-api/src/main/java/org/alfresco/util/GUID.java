package org.alfresco.util;

import java.util.UUID;

/** Makes the identifiers of nodes and transactions. */
public final class GUID {
    private GUID() {}

    public static String generate() {
        return UUID.randomUUID().toString();
    }
}
