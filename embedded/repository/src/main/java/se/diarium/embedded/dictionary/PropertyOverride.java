package se.diarium.embedded.dictionary;

import java.util.List;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.namespace.QName;

/** What a class says differently of a property of its parent; null where it says nothing. */
record PropertyOverride(
        QName name,
        Boolean mandatory,
        Boolean mandatoryEnforced,
        String defaultValue,
        List<ConstraintDefinition> constraints) {}
