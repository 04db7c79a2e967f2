package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A peer association of a class. */
class CompiledAssociation implements AssociationDefinition {
    private final ModelRegistry registry;
    private final CompiledModel model;
    private final QName name;
    private final Labels labels;
    private final AssociationEnd source;
    private final AssociationEnd target;

    CompiledAssociation(
            ModelRegistry registry,
            CompiledModel model,
            QName name,
            Labels labels,
            AssociationEnd source,
            AssociationEnd target) {
        this.registry = registry;
        this.model = model;
        this.name = name;
        this.labels = labels;
        this.source = source;
        this.target = target;
    }

    QName targetClassName() {
        return target.className();
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
    public boolean isChild() {
        return false;
    }

    @Override
    public boolean isProtected() {
        return false;
    }

    @Override
    public ClassDefinition getSourceClass() {
        return registry.classDefinition(source.className());
    }

    @Override
    public QName getSourceRoleName() {
        return source.role();
    }

    @Override
    public boolean isSourceMandatory() {
        return source.mandatory();
    }

    @Override
    public boolean isSourceMany() {
        return source.many();
    }

    @Override
    public ClassDefinition getTargetClass() {
        return registry.classDefinition(target.className());
    }

    @Override
    public QName getTargetRoleName() {
        return target.role();
    }

    @Override
    public boolean isTargetMandatory() {
        return target.mandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return target.mandatoryEnforced();
    }

    @Override
    public boolean isTargetMany() {
        return target.many();
    }
}
