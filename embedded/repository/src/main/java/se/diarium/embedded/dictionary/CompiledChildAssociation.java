package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.namespace.QName;

/** A child association of a class. */
final class CompiledChildAssociation extends CompiledAssociation implements ChildAssociationDefinition {
    private final String requiredChildName;
    private final boolean duplicateNamesAllowed;
    private final boolean propagatingTimestamps;

    CompiledChildAssociation(
            ModelRegistry registry,
            CompiledModel model,
            QName name,
            Labels labels,
            AssociationEnd source,
            AssociationEnd target,
            String requiredChildName,
            boolean duplicateNamesAllowed,
            boolean propagatingTimestamps) {
        super(registry, model, name, labels, source, target);
        this.requiredChildName = requiredChildName;
        this.duplicateNamesAllowed = duplicateNamesAllowed;
        this.propagatingTimestamps = propagatingTimestamps;
    }

    @Override
    public boolean isChild() {
        return true;
    }

    @Override
    public String getRequiredChildName() {
        return requiredChildName;
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return duplicateNamesAllowed;
    }

    @Override
    public boolean getPropagateTimestamps() {
        return propagatingTimestamps;
    }
}
