package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A model is wrong. */
public class DictionaryException extends AlfrescoRuntimeException {
    public DictionaryException(String msgId) {
        super(msgId);
    }

    public DictionaryException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public DictionaryException(String msgId, Object... args) {
        super(msgId, args);
    }

    public DictionaryException(String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
    }
}
