package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A data type of a model. */
final class CompiledDataType implements DataTypeDefinition {
    private final CompiledModel model;
    private final QName name;
    private final Labels labels;
    private final String javaClassName;

    CompiledDataType(CompiledModel model, QName name, Labels labels, String javaClassName) {
        this.model = model;
        this.name = name;
        this.labels = labels;
        this.javaClassName = javaClassName;
    }

    @Override
    public ModelDefinition getModel() {
        return model;
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
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup, null);
    }

    @Override
    public String getJavaClassName() {
        return javaClassName;
    }
}
