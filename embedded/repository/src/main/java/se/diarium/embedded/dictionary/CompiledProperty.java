package se.diarium.embedded.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property of a class; a class that overrides one of its parent has a copy of its own. */
final class CompiledProperty implements PropertyDefinition {
    private final ModelRegistry registry;
    private final CompiledClass owner;
    private final QName name;
    private final Labels labels;
    private final QName dataType;
    private final String defaultValue;
    private final PropertyFlags flags;
    private final List<ConstraintDefinition> constraints;
    private final boolean override;

    CompiledProperty(
            ModelRegistry registry,
            CompiledClass owner,
            QName name,
            Labels labels,
            QName dataType,
            String defaultValue,
            PropertyFlags flags,
            List<ConstraintDefinition> constraints) {
        this(registry, owner, name, labels, dataType, defaultValue, flags, constraints, false);
    }

    private CompiledProperty(
            ModelRegistry registry,
            CompiledClass owner,
            QName name,
            Labels labels,
            QName dataType,
            String defaultValue,
            PropertyFlags flags,
            List<ConstraintDefinition> constraints,
            boolean override) {
        this.registry = registry;
        this.owner = owner;
        this.name = name;
        this.labels = labels;
        this.dataType = dataType;
        this.defaultValue = defaultValue;
        this.flags = flags;
        this.constraints = List.copyOf(constraints);
        this.override = override;
    }

    /** This property as another class overrides it. */
    CompiledProperty overriddenBy(CompiledClass overriding, PropertyOverride change) {
        List<ConstraintDefinition> all = new ArrayList<>(constraints);
        for (ConstraintDefinition constraint : change.constraints()) {
            all.removeIf(existing -> existing.getName().equals(constraint.getName()));
            all.add(constraint);
        }
        return new CompiledProperty(
                registry,
                overriding,
                name,
                labels,
                dataType,
                change.defaultValue() == null ? defaultValue : change.defaultValue(),
                flags.withMandatory(change.mandatory(), change.mandatoryEnforced()),
                all,
                true);
    }

    QName dataTypeName() {
        return dataType;
    }

    @Override
    public ModelDefinition getModel() {
        return owner.getModel();
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return labels.title(messageLookup, null);
    }

    @Override
    public String getTitle(MessageLookup messageLookup, Locale locale) {
        return labels.title(messageLookup, locale);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup, null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup, Locale locale) {
        return labels.description(messageLookup, locale);
    }

    @Override
    public String getDefaultValue() {
        return defaultValue;
    }

    @Override
    public DataTypeDefinition getDataType() {
        return registry.dataType(dataType);
    }

    @Override
    public ClassDefinition getContainerClass() {
        return owner;
    }

    @Override
    public boolean isOverride() {
        return override;
    }

    @Override
    public boolean isMultiValued() {
        return flags.multiValued();
    }

    @Override
    public boolean isMandatory() {
        return flags.mandatory();
    }

    @Override
    public boolean isMandatoryEnforced() {
        return flags.mandatoryEnforced();
    }

    @Override
    public boolean isProtected() {
        return flags.isProtected();
    }

    @Override
    public boolean isIndexed() {
        return flags.indexed();
    }

    @Override
    public boolean isStoredInIndex() {
        return flags.storedInIndex();
    }

    @Override
    public boolean isIndexedAtomically() {
        return flags.indexedAtomically();
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }
}
