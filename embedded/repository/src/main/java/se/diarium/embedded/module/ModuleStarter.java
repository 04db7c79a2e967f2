package se.diarium.embedded.module;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Starts the modules when the context is up: as the system user, all in one transaction. */
public final class ModuleStarter extends AbstractLifecycleBean {

    private final ModuleService modules;
    private final TransactionService transactions;

    public ModuleStarter(ModuleService modules, TransactionService transactions) {
        this.modules = modules;
        this.transactions = transactions;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                    modules.startModules();
                    return null;
                }));
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        modules.shutdownModules();
    }
}
