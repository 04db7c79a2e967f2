package org.alfresco.service.cmr.dictionary;

import java.util.Map;

/** A rule for the values of a property. */
public interface Constraint {
    String getType();

    String getTitle();

    String getShortName();

    Map<String, Object> getParameters();

    void initialize();

    void evaluate(Object value);
}
