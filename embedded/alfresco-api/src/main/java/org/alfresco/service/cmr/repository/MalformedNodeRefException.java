package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A text is not a node reference. */
public class MalformedNodeRefException extends AlfrescoRuntimeException {
    public MalformedNodeRefException(String msgId) {
        super(msgId);
    }
}
