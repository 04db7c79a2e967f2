package org.alfresco.service.namespace;

/** A text is not a qualified name. */
public class InvalidQNameException extends NamespaceException {
    public InvalidQNameException(String msg) {
        super(msg);
    }

    public InvalidQNameException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
