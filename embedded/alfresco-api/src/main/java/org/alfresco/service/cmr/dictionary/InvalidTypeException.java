package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** There is no such type. */
public class InvalidTypeException extends InvalidClassException {
    public InvalidTypeException(QName typeName) {
        super(typeName);
    }

    public InvalidTypeException(String msg, QName typeName) {
        super(msg, typeName);
    }

    public QName getTypeName() {
        return getClassName();
    }
}
