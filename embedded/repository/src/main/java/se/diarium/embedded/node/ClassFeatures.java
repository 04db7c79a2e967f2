package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.value.ValueConversion;

/** What classes bring with them: aspects that must be there, and values that properties start with. */
final class ClassFeatures {
    private final DictionaryService dictionary;
    private final ValueConversion conversion;

    ClassFeatures(DictionaryService dictionary, ValueConversion conversion) {
        this.dictionary = dictionary;
        this.conversion = conversion;
    }

    /** The aspects a node lacks: those that the class wants, those that properties belong to, and what these want in turn. */
    Set<QName> missingAspects(QName className, Set<QName> existing, Set<QName> properties) {
        Set<QName> missing = new LinkedHashSet<>();
        ClassDefinition definition = dictionary.getClass(className);
        if (definition == null) {
            return missing;
        }
        if (definition.isAspect()) {
            add(className, existing, missing);
        } else {
            definition.getDefaultAspectNames().forEach(aspect -> add(aspect, existing, missing));
        }
        for (QName property : properties) {
            PropertyDefinition known = dictionary.getProperty(property);
            if (known != null && known.getContainerClass().isAspect()) {
                add(known.getContainerClass().getName(), existing, missing);
            }
        }
        return missing;
    }

    private void add(QName aspect, Set<QName> existing, Set<QName> missing) {
        if (!existing.contains(aspect) && missing.add(aspect)) {
            dictionary.getAspect(aspect).getDefaultAspectNames().forEach(wanted -> add(wanted, existing, missing));
        }
    }

    /** The values that the properties of the classes start with. */
    Map<QName, Serializable> defaults(Collection<QName> classNames) {
        Map<QName, Serializable> defaults = new HashMap<>();
        for (QName className : classNames) {
            ClassDefinition definition = dictionary.getClass(className);
            if (definition != null) {
                definition
                        .getDefaultValues()
                        .forEach((name, value) -> defaults.put(
                                name,
                                conversion.convert(definition.getProperties().get(name), value)));
            }
        }
        return defaults;
    }

    Map<QName, Serializable> converted(Map<QName, Serializable> given) {
        Map<QName, Serializable> converted = new HashMap<>();
        given.forEach((name, value) -> converted.put(name, conversion.convert(dictionary.getProperty(name), value)));
        return converted;
    }
}
