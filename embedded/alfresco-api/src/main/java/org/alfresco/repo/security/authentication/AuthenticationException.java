package org.alfresco.repo.security.authentication;

import org.alfresco.error.AlfrescoRuntimeException;

/** A user name and password, or a ticket, was not accepted, or nobody is authenticated where somebody has to be. */
public class AuthenticationException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(String msg) {
        super(msg);
    }

    public AuthenticationException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
