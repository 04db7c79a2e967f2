package se.diarium.embedded.dictionary;

import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** All models of the repository. A model whose references do not resolve is refused whole. Models come in at start and stay. */
public final class ModelRegistry {
    private final Namespaces namespaces = new Namespaces();
    private final Map<QName, CompiledModel> models = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<QName, DataTypeDefinition> dataTypes = new ConcurrentHashMap<>();
    private final Map<QName, CompiledClass> classes = new ConcurrentHashMap<>();
    private final Map<QName, PropertyDefinition> properties = new ConcurrentHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new ConcurrentHashMap<>();
    private final Map<QName, CompiledConstraint> constraints = new ConcurrentHashMap<>();

    /**
     * Reads a model and takes it in.
     *
     * @param source where it is from, for messages
     * @throws DictionaryException when the model is malformed, was taken in before, or refers to what is not there
     */
    public synchronized void register(InputStream xml, String source) {
        CompiledModel model = new ModelReader(this, source).read(xml);
        if (models.containsKey(model.getName())) {
            throw new DictionaryException("The model " + model.getName() + " of " + source + " is there already");
        }
        add(model);
        try {
            new ModelValidation(this, source).validate(model);
        } catch (DictionaryException e) {
            remove(model);
            throw e;
        }
    }

    private void add(CompiledModel model) {
        model.getNamespaces()
                .forEach(namespace -> namespaces.registerNamespace(namespace.getPrefix(), namespace.getUri()));
        models.put(model.getName(), model);
        dataTypes.putAll(model.dataTypes());
        constraints.putAll(model.constraints());
        for (CompiledClass definition : model.classes().values()) {
            classes.put(definition.getName(), definition);
            properties.putAll(definition.ownProperties());
            associations.putAll(definition.ownAssociations());
        }
    }

    private void remove(CompiledModel model) {
        model.getNamespaces().forEach(namespace -> namespaces.unregisterNamespace(namespace.getPrefix()));
        models.remove(model.getName());
        dataTypes.keySet().removeAll(model.dataTypes().keySet());
        constraints.keySet().removeAll(model.constraints().keySet());
        for (CompiledClass definition : model.classes().values()) {
            classes.remove(definition.getName());
            properties.keySet().removeAll(definition.ownProperties().keySet());
            associations.keySet().removeAll(definition.ownAssociations().keySet());
        }
    }

    /** The namespaces of all models. */
    public NamespaceService namespaceService() {
        return namespaces;
    }

    Namespaces namespaces() {
        return namespaces;
    }

    Collection<CompiledModel> models() {
        return List.copyOf(models.values());
    }

    CompiledModel model(QName name) {
        return models.get(name);
    }

    Collection<DataTypeDefinition> dataTypes() {
        return dataTypes.values();
    }

    DataTypeDefinition dataType(QName name) {
        return dataTypes.get(name);
    }

    Collection<CompiledClass> classes() {
        return classes.values();
    }

    CompiledClass classDefinition(QName name) {
        return name == null ? null : classes.get(name);
    }

    PropertyDefinition property(QName name) {
        return properties.get(name);
    }

    Collection<AssociationDefinition> associations() {
        return associations.values();
    }

    AssociationDefinition association(QName name) {
        return associations.get(name);
    }

    CompiledConstraint constraint(QName name) {
        return constraints.get(name);
    }
}
