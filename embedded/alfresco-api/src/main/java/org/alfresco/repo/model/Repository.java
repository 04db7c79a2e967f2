package org.alfresco.repo.model;

import java.util.List;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Finds the places that everyone knows: the root, Company Home. */
public class Repository {
    private NodeService nodeService;
    private NamespaceService namespaceService;
    private StoreRef companyHomeStore = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;
    private String companyHomePath = "/app:company_home";

    public Repository() {
        super();
    }

    public void setCompanyHomeStore(String companyHomeStore) {
        this.companyHomeStore = new StoreRef(companyHomeStore);
    }

    /** Prefixed names from the root on, each after a slash. */
    public void setCompanyHomePath(String companyHomePath) {
        this.companyHomePath = companyHomePath;
    }

    public void setNamespaceService(NamespaceService namespaceService) {
        this.namespaceService = namespaceService;
    }

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public NodeRef getRootHome() {
        return nodeService.getRootNode(companyHomeStore);
    }

    public NodeRef getCompanyHome() {
        NodeRef node = getRootHome();
        for (String step : companyHomePath.substring(1).split("/")) {
            QName name = QName.createQName(step, namespaceService);
            List<ChildAssociationRef> found = nodeService.getChildAssocs(node, RegexQNamePattern.MATCH_ALL, name);
            if (found.isEmpty()) {
                throw new IllegalStateException("Unable to locate company home: " + companyHomePath);
            }
            node = found.get(0).getChildRef();
        }
        return node;
    }
}
