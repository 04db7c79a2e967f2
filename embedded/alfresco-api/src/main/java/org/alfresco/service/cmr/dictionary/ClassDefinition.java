package org.alfresco.service.cmr.dictionary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or an aspect. */
public interface ClassDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup);

    QName getParentName();

    boolean isAspect();

    Boolean getArchive();

    Boolean getIncludedInSuperTypeQuery();

    Map<QName, PropertyDefinition> getProperties();

    Map<QName, Serializable> getDefaultValues();

    /** Peer and child associations. */
    Map<QName, AssociationDefinition> getAssociations();

    boolean isContainer();

    Map<QName, ChildAssociationDefinition> getChildAssociations();

    List<AspectDefinition> getDefaultAspects();

    Set<QName> getDefaultAspectNames();

    List<AspectDefinition> getDefaultAspects(boolean inherited);

    ClassDefinition getParentClassDefinition();
}
