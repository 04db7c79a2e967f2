package se.diarium.embedded.store;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.GUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.util.FileSystemUtils;

/** The store part of the repository alone, on disk, for the tests of one class. Each test works in a folder of its own. */
public final class TestRepository implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {
    private Path data;
    private GenericXmlApplicationContext context;

    @Override
    public void beforeAll(ExtensionContext extension) throws IOException {
        data = Files.createTempDirectory("store");
        start();
    }

    @Override
    public void afterEach(ExtensionContext extension) {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public void afterAll(ExtensionContext extension) throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }

    /** Stops and starts on the same data. */
    public void restart() {
        context.close();
        start();
    }

    private void start() {
        Properties properties = new Properties();
        properties.setProperty("dir.root", data.toString());
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        context = new GenericXmlApplicationContext();
        context.addBeanFactoryPostProcessor(placeholders);
        context.load(
                "classpath:se/diarium/embedded/context/store-context.xml", "classpath:store/test-model-context.xml");
        context.refresh();
    }

    public Path data() {
        return data;
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

    public BehaviourFilter filter() {
        return bean("policyBehaviourFilter", BehaviourFilter.class);
    }

    public DictionaryService dictionary() {
        return bean("dictionaryService", DictionaryService.class);
    }

    public RetryingTransactionHelper transactions() {
        return bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
    }

    public <R> R inTransaction(RetryingTransactionHelper.RetryingTransactionCallback<R> work) {
        return transactions().doInTransaction(work, false, true);
    }

    /** Does work that gives nothing back, in a transaction. */
    public void doInTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** A new folder that is the test's own. */
    public NodeRef newFolder() {
        NodeRef home = bean("repositoryHelper", Repository.class).getCompanyHome();
        return inTransaction(() -> make(home, ContentModel.TYPE_FOLDER, GUID.generate(), Map.of()));
    }

    /** A new node in a folder, in a transaction of its own. */
    public NodeRef create(NodeRef folder, QName type, String name, Map<QName, Serializable> properties) {
        return inTransaction(() -> make(folder, type, name, properties));
    }

    /** A new node with that id as its name, in a new folder. */
    public NodeRef create(QName type, Map<QName, Serializable> properties) {
        return create(newFolder(), type, GUID.generate(), properties);
    }

    /** A new node in a folder, in the running transaction. */
    public NodeRef make(NodeRef folder, QName type, String name, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        QName assoc = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
        return nodes().createNode(folder, ContentModel.ASSOC_CONTAINS, assoc, type, all)
                .getChildRef();
    }
}
