package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** An association of a class. */
public interface AssociationDefinition extends ClassAttributeDefinition {
    @Override
    ModelDefinition getModel();

    @Override
    QName getName();

    @Override
    String getTitle(MessageLookup messageLookup);

    @Override
    String getDescription(MessageLookup messageLookup);

    boolean isChild();

    @Override
    boolean isProtected();

    ClassDefinition getSourceClass();

    QName getSourceRoleName();

    boolean isSourceMandatory();

    boolean isSourceMany();

    ClassDefinition getTargetClass();

    QName getTargetRoleName();

    boolean isTargetMandatory();

    boolean isTargetMandatoryEnforced();

    boolean isTargetMany();
}
