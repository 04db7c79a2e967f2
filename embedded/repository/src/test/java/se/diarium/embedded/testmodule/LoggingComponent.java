package se.diarium.embedded.testmodule;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes its name, the user and whether there is a transaction. */
public final class LoggingComponent extends AbstractModuleComponent {

    private final TestLog log;

    public LoggingComponent(TestLog log) {
        this.log = log;
    }

    @Override
    protected void executeInternal() {
        log.write("%s %s %s"
                .formatted(
                        getName(),
                        AuthenticationUtil.getRunAsUser(),
                        TransactionSynchronizationManager.isActualTransactionActive()));
    }
}
