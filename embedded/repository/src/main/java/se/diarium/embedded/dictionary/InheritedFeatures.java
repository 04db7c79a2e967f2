package se.diarium.embedded.dictionary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** Everything a class has, of its own and from its parents. */
record InheritedFeatures(
        Map<QName, PropertyDefinition> properties,
        Map<QName, Serializable> defaultValues,
        Map<QName, AssociationDefinition> associations,
        Map<QName, ChildAssociationDefinition> childAssociations,
        Set<QName> aspects) {
    static InheritedFeatures of(CompiledClass definition) {
        CompiledClass parent = definition.parent();
        Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
        Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
        Set<QName> aspects = new LinkedHashSet<>();
        if (parent != null) {
            properties.putAll(parent.getProperties());
            associations.putAll(parent.getAssociations());
            aspects.addAll(parent.getDefaultAspectNames());
        }
        definition.overrides().forEach(change -> override(definition, properties, change));
        properties.putAll(definition.ownProperties());
        associations.putAll(definition.ownAssociations());
        aspects.addAll(definition.ownAspects());
        return new InheritedFeatures(
                Collections.unmodifiableMap(properties),
                defaults(properties),
                Collections.unmodifiableMap(associations),
                children(associations),
                Collections.unmodifiableSet(aspects));
    }

    private static void override(
            CompiledClass definition, Map<QName, PropertyDefinition> properties, PropertyOverride change) {
        if (!(properties.get(change.name()) instanceof CompiledProperty inherited)) {
            throw new DictionaryException(
                    definition.getName() + " overrides " + change.name() + ", which it does not inherit");
        }
        properties.put(change.name(), inherited.overriddenBy(definition, change));
    }

    private static Map<QName, Serializable> defaults(Map<QName, PropertyDefinition> properties) {
        Map<QName, Serializable> values = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                values.put(name, property.getDefaultValue());
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private static Map<QName, ChildAssociationDefinition> children(Map<QName, AssociationDefinition> associations) {
        Map<QName, ChildAssociationDefinition> children = new LinkedHashMap<>();
        associations.forEach((name, association) -> {
            if (association instanceof ChildAssociationDefinition child) {
                children.put(name, child);
            }
        });
        return Collections.unmodifiableMap(children);
    }
}
