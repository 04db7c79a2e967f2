package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something about a person is not as it has to be. */
public class PersonException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonException(String msgId) {
        super(msgId);
    }

    public PersonException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
