package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** There is no such aspect. */
public class InvalidAspectException extends InvalidClassException {
    public InvalidAspectException(QName aspectName) {
        super(aspectName);
    }

    public InvalidAspectException(String msg, QName aspectName) {
        super(msg, aspectName);
    }

    public QName getAspectName() {
        return getClassName();
    }
}
