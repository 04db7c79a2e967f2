package org.alfresco.repo.security.authority;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something about an authority is not as it has to be. */
public class AuthorityException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthorityException(String msgId) {
        super(msgId);
    }

    public AuthorityException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
