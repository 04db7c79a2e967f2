package se.diarium.embedded.store;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.GUID;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;

/** The store part of the repository alone, over a database in memory and files in a folder of the test's own. */
public final class TestRepository implements AutoCloseable {
    private final GenericXmlApplicationContext context = new GenericXmlApplicationContext();

    public TestRepository(Path folder) {
        Properties properties = new Properties();
        properties.setProperty("dir.root", folder.toString());
        properties.setProperty("db.url", "jdbc:h2:mem:" + GUID.generate() + ";LOCK_TIMEOUT=10000");
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        context.addBeanFactoryPostProcessor(placeholders);
        context.load(
                "classpath:se/diarium/embedded/context/store-context.xml", "classpath:store/test-model-context.xml");
        context.refresh();
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    public ContentService contents() {
        return bean("contentService", ContentService.class);
    }

    public PolicyComponent policies() {
        return bean("policyComponent", PolicyComponent.class);
    }

    public RetryingTransactionHelper transactions() {
        return bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
    }

    public <R> R inTransaction(RetryingTransactionHelper.RetryingTransactionCallback<R> work) {
        return transactions().doInTransaction(work, false, true);
    }

    public NodeRef companyHome() {
        return bean("repositoryHelper", Repository.class).getCompanyHome();
    }

    /** A new node in Company Home, in a transaction of its own. */
    public NodeRef create(QName type, String name, Map<QName, Serializable> properties) {
        return inTransaction(() -> createIn(companyHome(), type, name, properties));
    }

    /** A new node in a folder, in the running transaction. */
    public NodeRef createIn(NodeRef folder, QName type, String name, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        QName assoc = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
        return nodes().createNode(folder, ContentModel.ASSOC_CONTAINS, assoc, type, all)
                .getChildRef();
    }

    @Override
    public void close() {
        context.close();
    }
}
