package se.diarium.embedded.workflow;

import java.util.List;
import java.util.Map;
import org.activiti.engine.impl.interceptor.CommandConfig;
import org.activiti.engine.impl.variable.SerializableType;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The process engine inside the platform's transactions. The engine makes and upgrades its own tables; its H2 scripts
 * and statements run on H2 2.x in the regular mode.
 *
 * <p>Ids are taken in blocks over connections of their own ({@code idDataSource}): taken from the common pool, the last
 * free connection could be waited for by everyone who already holds one.
 */
final class EngineConfiguration extends SpringProcessEngineConfiguration {
    private final ProcessNodes nodes;

    EngineConfiguration(
            WorkflowAssembly.Database database,
            Map<Object, Object> beanRegistry,
            ProcessNodes nodes,
            ConventionListeners listeners) {
        this.nodes = nodes;
        setDataSource(new TransactionAwareDataSourceProxy(database.dataSource()));
        setIdGeneratorDataSource(database.idDataSource());
        setTransactionManager(database.transactionManager());
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        // Where tables are made inside transactions, as on PostgreSQL, they are gone again unless one is committed.
        setSchemaCommandConfig(new CommandConfig().transactionRequired());
        setHistory("full");
        setJobExecutorActivate(false);
        setCreateDiagramOnDeploy(false);
        setBeans(beanRegistry);
        setPostBpmnParseHandlers(List.of(listeners.onProcesses(), listeners.onUserTasks()));
    }

    @Override
    protected void initVariableTypes() {
        super.initVariableTypes();
        var types = getVariableTypes();
        var beforeSerializable = types.getTypeIndex(SerializableType.TYPE_NAME);
        types.addType(NodeVariableType.one(nodes), beforeSerializable);
        types.addType(NodeVariableType.many(nodes), beforeSerializable);
        var text = types.getTypeIndex("string");
        types.removeType(types.getVariableType("string"));
        types.addType(new LongTextType(), text);
    }

    @Override
    protected void initJobHandlers() {
        super.initJobHandlers();
        jobHandlers.replaceAll((type, handler) -> new AsInitiator(handler));
    }
}
