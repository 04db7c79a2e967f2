package se.diarium.embedded.dictionary;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Answers from the registered models; texts come from the message bundles. */
public final class Dictionary implements DictionaryService {
    private final ModelRegistry registry;

    public Dictionary(ModelRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Collection<QName> getAllModels() {
        return registry.models().stream().map(CompiledModel::getName).toList();
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return registry.model(model);
    }

    @Override
    public Collection<QName> getAllDataTypes() {
        return registry.dataTypes().stream().map(DataTypeDefinition::getName).toList();
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return registry.dataType(name);
    }

    @Override
    public Collection<QName> getAllTypes() {
        return names(registry.classes().stream().filter(definition -> !definition.isAspect()));
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return getType(type) == null ? null : subClasses(type, follow);
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return names(ofModel(model).filter(definition -> !definition.isAspect()));
    }

    @Override
    public TypeDefinition getType(QName name) {
        return registry.classDefinition(name) instanceof TypeDefinition type ? type : null;
    }

    @Override
    public Collection<QName> getAllAspects() {
        return names(registry.classes().stream().filter(CompiledClass::isAspect));
    }

    @Override
    public Collection<QName> getSubAspects(QName aspect, boolean follow) {
        return getAspect(aspect) == null ? null : subClasses(aspect, follow);
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return names(ofModel(model).filter(CompiledClass::isAspect));
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        return registry.classDefinition(name) instanceof AspectDefinition aspect ? aspect : null;
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return registry.classDefinition(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        CompiledClass definition = registry.classDefinition(className);
        while (definition != null && !definition.getName().equals(ofClassName)) {
            definition = definition.parent();
        }
        return definition != null;
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        CompiledClass definition = registry.classDefinition(className);
        return definition == null ? null : definition.getProperties().get(propertyName);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        CompiledClass definition = registry.classDefinition(className);
        return definition == null ? null : definition.getProperties();
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return registry.property(propertyName);
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return ofModel(model)
                .flatMap(definition -> definition.ownProperties().keySet().stream())
                .toList();
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return registry.association(associationName);
    }

    @Override
    public Collection<QName> getAllAssociations() {
        return registry.associations().stream()
                .map(AssociationDefinition::getName)
                .toList();
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        return registry.constraint(constraintQName);
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }

    private Collection<QName> subClasses(QName parent, boolean follow) {
        return names(registry.classes().stream()
                .filter(definition -> !definition.getName().equals(parent))
                .filter(definition ->
                        follow ? isSubClass(definition.getName(), parent) : parent.equals(definition.getParentName())));
    }

    private Stream<CompiledClass> ofModel(QName model) {
        CompiledModel found = registry.model(model);
        return found == null ? Stream.empty() : found.classes().values().stream();
    }

    private static Collection<QName> names(Stream<CompiledClass> definitions) {
        return definitions.map(CompiledClass::getName).toList();
    }
}
