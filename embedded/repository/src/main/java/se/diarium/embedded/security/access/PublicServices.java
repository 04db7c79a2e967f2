package se.diarium.embedded.security.access;

import java.util.List;
import java.util.Properties;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.core.io.Resource;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.NameMatchTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import se.diarium.embedded.security.authority.Memberships;

/**
 * Makes public services of the raw ones: the factory of every bean with a capital letter. Any part of the host may use
 * it, with a table of access rules of its own.
 */
public final class PublicServices {

    private final TransactionManager transactionManager;
    private final CallCheck calls;
    private final ResultFilter results;

    public PublicServices(
            TransactionManager transactionManager,
            PermissionService permissionService,
            NodeService nodeService,
            OwnableService ownableService,
            Memberships memberships) {
        this.transactionManager = transactionManager;
        this.calls = new CallCheck(permissionService, nodeService, ownableService, memberships);
        this.results = new ResultFilter(permissionService, nodeService);
    }

    /**
     * A service that joins or begins a transaction and checks the caller's rights.
     *
     * @param service the interface that callers see; its simple name is the one in the tables
     * @param target the raw service
     * @param transactions for a method name, or a pattern such as {@code get*}, the transaction attribute, such as
     *     {@code PROPAGATION_REQUIRED,readOnly}
     * @param tables the tables of access rules
     */
    public <T> T create(Class<T> service, T target, Properties transactions, Resource... tables) {
        AccessInterceptor access = new AccessInterceptor(service, AccessRulesReader.read(tables), calls, results);
        return proxy(service, target, List.of(transactions(transactionManager, transactions), access));
    }

    /** A service that joins or begins a transaction and checks nothing: a raw bean that anybody may call anywhere. */
    public static <T> T transactional(Class<T> service, T target, TransactionManager transactionManager) {
        Properties always = new Properties();
        always.setProperty("*", "PROPAGATION_REQUIRED");
        return proxy(service, target, List.of(transactions(transactionManager, always)));
    }

    private static MethodInterceptor transactions(TransactionManager transactionManager, Properties attributes) {
        NameMatchTransactionAttributeSource source = new NameMatchTransactionAttributeSource();
        source.setProperties(attributes);
        return new TransactionInterceptor(transactionManager, source);
    }

    private static <T> T proxy(Class<T> service, T target, List<MethodInterceptor> interceptors) {
        ProxyFactory factory = new ProxyFactory();
        factory.setInterfaces(service);
        interceptors.forEach(factory::addAdvice);
        factory.setTarget(target);
        return service.cast(factory.getProxy(service.getClassLoader()));
    }
}
