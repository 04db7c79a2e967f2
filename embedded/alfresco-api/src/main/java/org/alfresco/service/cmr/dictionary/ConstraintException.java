package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A value does not meet a constraint. */
public class ConstraintException extends AlfrescoRuntimeException {
    public ConstraintException(String msgId, Object... args) {
        super(msgId, args);
    }
}
