package se.diarium.embedded.dictionary;

import java.util.function.Supplier;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A constraint of a model, or a reference to one. */
final class CompiledConstraint implements ConstraintDefinition {
    private final CompiledModel model;
    private final QName name;
    private final Labels labels;
    private final QName ref;
    private final Supplier<Constraint> constraint;

    CompiledConstraint(CompiledModel model, QName name, Labels labels, QName ref, Supplier<Constraint> constraint) {
        this.model = model;
        this.name = name;
        this.labels = labels;
        this.ref = ref;
        this.constraint = constraint;
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
    public Constraint getConstraint() {
        return constraint.get();
    }

    @Override
    public QName getRef() {
        return ref;
    }
}
