package se.diarium.embedded.security;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.util.FileSystemUtils;

/** The store and the security of the repository on a database of their own, without the web and the workflow part. */
public final class SecurityFixture implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {

    /** The administrator's password. */
    public static final String ADMIN_PASSWORD = "a password for the test";

    private Path data;
    private GenericXmlApplicationContext context;

    @Override
    public void beforeAll(ExtensionContext extension) throws IOException {
        data = Files.createTempDirectory("security");
        start();
    }

    /** Stops everything and starts it on the same data. */
    public void restart() {
        context.close();
        start();
    }

    private void start() {
        Properties properties = new Properties();
        properties.setProperty("dir.root", data.toString());
        properties.setProperty("embedded.admin.password", ADMIN_PASSWORD);
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        context = new GenericXmlApplicationContext();
        context.addBeanFactoryPostProcessor(placeholders);
        context.load(
                "classpath:se/diarium/embedded/context/store-context.xml",
                "classpath:se/diarium/embedded/context/security-context.xml");
        context.refresh();
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

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Runs work as the system in a transaction. */
    public <T> T asSystem(Supplier<T> work) {
        return as(AuthenticationUtil.SYSTEM_USER_NAME, work);
    }

    /** Runs work in a transaction as somebody who has logged in, whoever has on this thread. */
    public <T> T as(String user, Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return transactions().doInTransaction(work::get);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    public RetryingTransactionHelper transactions() {
        return bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
    }

    /** A new person without any group. */
    public String person() {
        String name = unique("person");
        asSystem(() -> bean("personService", PersonService.class)
                .createPerson(Map.of(
                        ContentModel.PROP_USERNAME,
                        name,
                        ContentModel.PROP_FIRSTNAME,
                        "Test",
                        ContentModel.PROP_LASTNAME,
                        "Person")));
        return name;
    }

    /** A new group with members, who may be groups. */
    public String group(String... members) {
        AuthorityService authorities = bean("authorityService", AuthorityService.class);
        return asSystem(() -> {
            String group = authorities.createAuthority(AuthorityType.GROUP, unique("group"));
            for (String member : members) {
                authorities.addAuthority(group, member);
            }
            return group;
        });
    }

    /** A new folder of the system's in Company Home. */
    public NodeRef folder() {
        return asSystem(() -> folder(companyHome()));
    }

    /** A new folder of the system's. */
    public NodeRef folder(NodeRef parent) {
        return asSystem(() -> create(nodes(), parent));
    }

    /** A new folder of the current user's, made with the given service. */
    public NodeRef create(NodeService with, NodeRef parent) {
        String name = unique("folder");
        Map<QName, Serializable> properties = Map.of(ContentModel.PROP_NAME, name);
        return with.createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        ContentModel.TYPE_FOLDER,
                        properties)
                .getChildRef();
    }

    public NodeRef companyHome() {
        return asSystem(() -> {
            NodeRef root = nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
            QName home = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
            return nodes().getChildAssocs(root, ContentModel.ASSOC_CHILDREN, home)
                    .get(0)
                    .getChildRef();
        });
    }

    private NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    private static String unique(String what) {
        return what + "-" + UUID.randomUUID();
    }
}
