package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property or an association of a class. */
public interface ClassAttributeDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup);

    boolean isProtected();
}
