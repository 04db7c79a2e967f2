package se.diarium.embedded.node;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;

/** Makes the store of a new repository: its root, Company Home and the system folder. */
public final class StoreBootstrap {
    private final NodeService nodeService;
    private final TransactionService transactions;

    public StoreBootstrap(NodeService nodeService, TransactionService transactions) {
        this.nodeService = nodeService;
        this.transactions = transactions;
    }

    public void bootstrap() {
        AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(this::makeStore));
    }

    private StoreRef makeStore() {
        StoreRef store = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;
        if (!nodeService.exists(store)) {
            nodeService.createStore(store.getProtocol(), store.getIdentifier());
            make(store, NamespaceService.APP_MODEL_1_0_URI, "company_home", "Company Home", ContentModel.TYPE_FOLDER);
            make(store, NamespaceService.SYSTEM_MODEL_1_0_URI, "system", "System", ContentModel.TYPE_CONTAINER);
        }
        makeDictionary(store);
        return store;
    }

    /** The folder where administrators keep templates and the like; stores made before it was there get it at their next start. */
    private void makeDictionary(StoreRef store) {
        NodeRef home = nodeService
                .getChildAssocs(
                        nodeService.getRootNode(store),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home"))
                .get(0)
                .getChildRef();
        QName dictionary = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
        if (nodeService
                .getChildAssocs(home, ContentModel.ASSOC_CONTAINS, dictionary)
                .isEmpty()) {
            nodeService.createNode(
                    home,
                    ContentModel.ASSOC_CONTAINS,
                    dictionary,
                    ContentModel.TYPE_FOLDER,
                    Map.of(ContentModel.PROP_NAME, "Data Dictionary"));
        }
    }

    private void make(StoreRef store, String uri, String localName, String name, QName type) {
        nodeService.createNode(
                nodeService.getRootNode(store),
                ContentModel.ASSOC_CHILDREN,
                QName.createQName(uri, localName),
                type,
                Map.of(ContentModel.PROP_NAME, name));
    }
}
