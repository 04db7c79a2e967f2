package se.diarium.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.activiti.engine.RepositoryService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.core.io.Resource;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/**
 * Deploys the process definition that comes with this version of the module where another is deployed. The platform's own
 * deployer looks at the key alone and leaves what is there. What is started from then on follows the new definition; what
 * runs ends as it began.
 */
final class DecisionUpgrade extends AbstractLifecycleBean {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionUpgrade.class);
    private static final String ENGINE = "activiti";
    private static final String KEY = DecisionModel.PROCESS.substring(ENGINE.length() + 1);

    private final RepositoryService deployed;
    private final WorkflowService workflows;
    private final TransactionService transactions;
    private final Resource definition;

    DecisionUpgrade(
            RepositoryService deployed,
            WorkflowService workflows,
            TransactionService transactions,
            Resource definition) {
        this.deployed = deployed;
        this.workflows = workflows;
        this.transactions = transactions;
        this.definition = definition;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        // Nobody is logged in at start: the module itself deploys.
        AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            deployUnlessThere();
                            return null;
                        },
                        false,
                        true));
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        // Nothing is held.
    }

    private void deployUnlessThere() throws IOException {
        var latest = deployed.createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult();
        var own = content(definition.getInputStream());
        if (latest != null
                && !Arrays.equals(
                        own,
                        content(deployed.getResourceAsStream(latest.getDeploymentId(), latest.getResourceName())))) {
            var made = workflows.deployDefinition(
                    ENGINE, definition.getInputStream(), "text/xml", definition.getFilename(), true);
            LOG.info(
                    "The decision process is now version {}",
                    made.getDefinition().getVersion());
        }
    }

    private static byte[] content(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The decision process cannot be read", unreadable);
        }
    }
}
