package se.diarium.embedded.security.authority;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The nodes that stand for people and groups, and the containers they are in. */
public final class AuthorityNodes {

    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName PEOPLE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "people");
    private static final QName AUTHORITIES = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "authorities");

    private final NodeService nodeService;

    /** @param nodeService the node service that checks no permissions */
    public AuthorityNodes(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    NodeRef createPerson(String userName, Map<QName, Serializable> properties) {
        return create(people(), userName.toLowerCase(java.util.Locale.ROOT), ContentModel.TYPE_PERSON, properties);
    }

    NodeRef createGroup(String name, Map<QName, Serializable> properties) {
        return create(container(AUTHORITIES), name, ContentModel.TYPE_AUTHORITY_CONTAINER, properties);
    }

    private NodeRef create(NodeRef container, String localName, QName type, Map<QName, Serializable> properties) {
        QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(localName));
        return nodeService
                .createNode(container, ContentModel.ASSOC_CHILDREN, name, type, properties)
                .getChildRef();
    }

    /** The node that every person is a child of. */
    NodeRef people() {
        return container(PEOPLE);
    }

    private NodeRef container(QName name) {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return child(child(root, SYSTEM), name);
    }

    private NodeRef child(NodeRef parent, QName name) {
        List<ChildAssociationRef> found = nodeService.getChildAssocs(parent, ContentModel.ASSOC_CHILDREN, name);
        if (!found.isEmpty()) {
            return found.get(0).getChildRef();
        }
        return nodeService
                .createNode(parent, ContentModel.ASSOC_CHILDREN, name, ContentModel.TYPE_CONTAINER)
                .getChildRef();
    }
}
