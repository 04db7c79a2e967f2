package se.diarium.embedded.dictionary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or an aspect. What it inherits is found through the registry and remembered, for models do not change once they are in. */
abstract class CompiledClass implements ClassDefinition {
    private final ModelRegistry registry;
    private final CompiledModel model;
    private final ClassHead head;
    private final Map<QName, CompiledProperty> ownProperties = new LinkedHashMap<>();
    private final Map<QName, CompiledAssociation> ownAssociations = new LinkedHashMap<>();
    private final List<PropertyOverride> overrides = new ArrayList<>();
    private final List<QName> ownAspects = new ArrayList<>();
    private volatile InheritedFeatures features;

    CompiledClass(ModelRegistry registry, CompiledModel model, ClassHead head) {
        this.registry = registry;
        this.model = model;
        this.head = head;
    }

    void add(CompiledProperty property) {
        ownProperties.put(property.getName(), property);
    }

    void add(CompiledAssociation association) {
        ownAssociations.put(association.getName(), association);
    }

    void add(PropertyOverride override) {
        overrides.add(override);
    }

    void addMandatoryAspect(QName aspect) {
        ownAspects.add(aspect);
    }

    Map<QName, CompiledProperty> ownProperties() {
        return ownProperties;
    }

    Map<QName, CompiledAssociation> ownAssociations() {
        return ownAssociations;
    }

    List<PropertyOverride> overrides() {
        return overrides;
    }

    List<QName> ownAspects() {
        return ownAspects;
    }

    CompiledClass parent() {
        return head.parent() == null ? null : registry.classDefinition(head.parent());
    }

    private InheritedFeatures features() {
        InheritedFeatures known = features;
        if (known == null) {
            known = InheritedFeatures.of(this);
            features = known;
        }
        return known;
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return head.name();
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return head.labels().title(messageLookup, null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return head.labels().description(messageLookup, null);
    }

    @Override
    public QName getParentName() {
        return head.parent();
    }

    @Override
    public Boolean getArchive() {
        CompiledClass parent = parent();
        return head.archive() == null && parent != null ? parent.getArchive() : head.archive();
    }

    @Override
    public Boolean getIncludedInSuperTypeQuery() {
        CompiledClass parent = parent();
        return head.includedInSuperTypeQuery() == null && parent != null
                ? parent.getIncludedInSuperTypeQuery()
                : head.includedInSuperTypeQuery();
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        return features().properties();
    }

    @Override
    public Map<QName, Serializable> getDefaultValues() {
        return features().defaultValues();
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        return features().associations();
    }

    @Override
    public boolean isContainer() {
        return !features().childAssociations().isEmpty();
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        return features().childAssociations();
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return getDefaultAspects(true);
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        return features().aspects();
    }

    @Override
    public List<AspectDefinition> getDefaultAspects(boolean inherited) {
        Collection<QName> names = inherited ? features().aspects() : ownAspects;
        return names.stream()
                .map(registry::classDefinition)
                .map(AspectDefinition.class::cast)
                .toList();
    }

    @Override
    public ClassDefinition getParentClassDefinition() {
        return parent();
    }
}
