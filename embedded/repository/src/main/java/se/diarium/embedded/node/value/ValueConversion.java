package se.diarium.embedded.node.value;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Turns the value given for a property into what its definition asks for. */
public final class ValueConversion {
    private final TypeConversion types;

    public ValueConversion(NamespacePrefixResolver namespaces) {
        this.types = new TypeConversion(namespaces);
    }

    /**
     * @param definition null for a property that no model knows; its values stay as they are
     * @throws IllegalArgumentException when the value cannot be turned into the type
     * @throws DictionaryException for several values in a property that holds one
     */
    public Serializable convert(PropertyDefinition definition, Serializable value) {
        if (definition == null || value == null) {
            return value;
        }
        QName type = definition.getDataType().getName();
        if (value instanceof Collection<?> several) {
            if (!definition.isMultiValued() && !type.equals(DataTypeDefinition.ANY)) {
                throw new DictionaryException(
                        "The property " + definition.getName() + " holds one value, not " + several.size());
            }
            ArrayList<Serializable> converted = new ArrayList<>();
            several.forEach(one -> converted.add(types.convert(type, (Serializable) one)));
            return converted;
        }
        Serializable converted = types.convert(type, value);
        return definition.isMultiValued() ? new ArrayList<>(Collections.singletonList(converted)) : converted;
    }
}
