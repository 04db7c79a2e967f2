package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** A task type with all that its aspects bring. */
record TaskType(
        TypeDefinition definition,
        Map<QName, PropertyDefinition> properties,
        Map<QName, AssociationDefinition> associations) {

    boolean declares(QName name) {
        return properties.containsKey(name) || associations.containsKey(name);
    }

    /** The default values of its properties, as the model writes them. */
    Map<QName, Serializable> defaults() {
        var defaults = new HashMap<QName, Serializable>();
        properties.forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                defaults.put(name, property.getDefaultValue());
            }
        });
        return defaults;
    }
}
