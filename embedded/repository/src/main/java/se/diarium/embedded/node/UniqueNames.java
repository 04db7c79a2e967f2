package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Which name a child must have to itself under its parent. */
final class UniqueNames {
    private final DictionaryService dictionary;

    UniqueNames(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** The name; null where the association lets names be the same. */
    String of(QName association, NodeRef child, Map<QName, Serializable> properties) {
        boolean unique = dictionary.getAssociation(association) instanceof ChildAssociationDefinition definition
                && !definition.getDuplicateChildNamesAllowed();
        if (!unique) {
            return null;
        }
        Serializable name = properties.get(ContentModel.PROP_NAME);
        return name == null ? child.getId() : name.toString();
    }
}
