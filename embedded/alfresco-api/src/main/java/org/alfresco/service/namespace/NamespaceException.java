package org.alfresco.service.namespace;

/** A namespace or prefix is unknown or used twice. */
public class NamespaceException extends RuntimeException {
    public NamespaceException(String msg) {
        super(msg);
    }

    public NamespaceException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
