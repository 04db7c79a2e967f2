package se.diarium.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import se.diarium.embedded.dictionary.DictionaryModelBootstrap;
import se.diarium.embedded.dictionary.ModelRegistry;

/**
 * Deploys the processes of a module at start, with their models and labels: when all beans are there, so that the models
 * they build on are in the dictionary. A process that is deployed in whatever version is left as it is unless its definition
 * asks to be deployed at every start.
 */
public final class WorkflowDeployer implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowDeployer.class);

    private final WorkflowService workflows;
    private final TransactionService transactions;
    private final ModelRegistry registry;
    private List<Properties> workflowDefinitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public WorkflowDeployer(WorkflowService workflows, TransactionService transactions, ModelRegistry registry) {
        this.workflows = workflows;
        this.transactions = transactions;
        this.registry = registry;
    }

    /** For each its {@code engineId}, {@code location} on the class path, {@code mimetype}, and {@code redeploy}. */
    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    public void setModels(List<String> models) {
        this.models = models;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var dictionary = new DictionaryModelBootstrap(registry);
        dictionary.setModels(models);
        dictionary.setLabels(labels);
        dictionary.bootstrap();
        // Nobody is logged in at start: the host itself deploys.
        AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            workflowDefinitions.forEach(this::deploy);
                            return null;
                        },
                        false,
                        true));
    }

    private void deploy(Properties definition) {
        var engine = required(definition, "engineId");
        var resource = new ClassPathResource(required(definition, "location"));
        var mimetype = definition.getProperty("mimetype");
        var redeploy = Boolean.parseBoolean(definition.getProperty("redeploy"));
        if (redeploy || !workflows.isDefinitionDeployed(engine, open(resource), mimetype)) {
            var deployed = workflows.deployDefinition(engine, open(resource), mimetype, resource.getFilename(), true);
            LOG.info(
                    "Deployed {}, version {}",
                    deployed.getDefinition().getName(),
                    deployed.getDefinition().getVersion());
        }
    }

    private static String required(Properties definition, String name) {
        var value = definition.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new WorkflowException("A process definition to be deployed has no " + name);
        }
        return value;
    }

    private static InputStream open(ClassPathResource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no process definition " + resource.getPath(), missing);
        }
    }
}
