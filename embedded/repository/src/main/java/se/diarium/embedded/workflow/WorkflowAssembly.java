package se.diarium.embedded.workflow;

import java.util.Map;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the engine and the workflow service together out of the platform's services. */
public final class WorkflowAssembly implements SmartInitializingSingleton, SmartLifecycle {
    private final EngineConfiguration configuration;
    private final Engine engine;
    private final WorkflowService service;
    private final Packages packages;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    /** What the engine runs on. */
    public record Database(
            DataSource dataSource, DataSource idDataSource, PlatformTransactionManager transactionManager) {}

    /** The services it relies on; those without permission checks unless said. */
    public record Platform(
            NodeService nodes,
            NodeService guardedNodes,
            DictionaryService dictionary,
            NamespaceService namespaces,
            PersonService people,
            AuthorityService authorities,
            PermissionService permissions,
            Repository repository) {}

    public WorkflowAssembly(Database database, Platform platform, Map<Object, Object> beanRegistry) {
        var names = new VariableNames(platform.namespaces());
        var processNodes = new ProcessNodes(platform.guardedNodes(), platform.namespaces());
        var authorities = new Authorities(platform.nodes(), platform.people(), platform.authorities());
        var types = new TaskTypes(platform.dictionary(), names);
        var labels = new Labels(platform.dictionary());
        var properties = new TaskProperties(types, names, processNodes, authorities);
        var writer = new TaskWriter(names, new VariableValues(platform.namespaces()), processNodes, authorities);
        configuration = new EngineConfiguration(
                database,
                beanRegistry,
                processNodes,
                new ConventionListeners(
                        new TaskCreated(types, properties, writer, names, labels),
                        new TaskCompleted(types, properties, names)));
        engine = new Engine(configuration.buildProcessEngine());

        var converter = new Converter(engine, types, names, labels);
        var stored = new StoredTaskProperties(engine, types, properties);
        var taskConverter = new TaskConverter(engine, converter, types, stored, names, labels);
        var instances = new Instances(
                engine,
                converter,
                types,
                writer,
                names,
                processNodes,
                authorities,
                platform.nodes(),
                platform.repository());
        packages = new Packages(platform.nodes(), platform.guardedNodes(), platform.permissions());
        transaction = new TransactionTemplate(database.transactionManager());
        service = new EmbeddedWorkflowService(
                new Definitions(engine, converter),
                instances,
                new InstanceQueries(engine, converter, names, processNodes, authorities),
                new Tasks(engine, taskConverter, types, stored, writer, instances, platform.authorities()),
                new TaskQueries(engine, taskConverter, names, processNodes),
                taskConverter,
                new TaskRights(authorities, platform.authorities()),
                packages);
    }

    public ProcessEngine processEngine() {
        return engine.engine();
    }

    public WorkflowService workflowService() {
        return service;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // Nobody is logged in at start: the host itself makes the place for packages.
        AuthenticationUtil.runAsSystem(() -> transaction.execute(status -> packages.container()));
    }

    /** Timers and asynchronous steps run while the host does. */
    @Override
    public void start() {
        configuration.getJobExecutor().start();
        running = true;
    }

    @Override
    public void stop() {
        configuration.getJobExecutor().shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Closes the engine with the context. */
    public void close() {
        engine.engine().close();
    }
}
