package org.alfresco.service.cmr.dictionary;

import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property of a class. */
public interface PropertyDefinition extends ClassAttributeDefinition {
    @Override
    ModelDefinition getModel();

    @Override
    QName getName();

    @Override
    String getTitle(MessageLookup messageLookup);

    String getTitle(MessageLookup messageLookup, Locale locale);

    @Override
    String getDescription(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup, Locale locale);

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isOverride();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isMandatoryEnforced();

    @Override
    boolean isProtected();

    boolean isIndexed();

    boolean isStoredInIndex();

    boolean isIndexedAtomically();

    List<ConstraintDefinition> getConstraints();
}
