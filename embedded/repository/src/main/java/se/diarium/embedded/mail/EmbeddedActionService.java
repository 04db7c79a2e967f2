package se.diarium.embedded.mail;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.Executor;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs actions: at once, or in the background as the same user, after the commit of the transaction that asked. */
public final class EmbeddedActionService implements ActionService {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedActionService.class);

    private final MailAction mail;
    private final TransactionService transactions;
    private final Executor background;

    public EmbeddedActionService(MailAction mail, TransactionService transactions, Executor background) {
        this.mail = mail;
        this.transactions = transactions;
        this.background = background;
    }

    @Override
    public Action createAction(String name) {
        return createAction(name, Map.of());
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        return new SimpleAction(name, params);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef) {
        executeAction(action, actionedUponNodeRef, true);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions) {
        executeAction(action, actionedUponNodeRef, checkConditions, action.getExecuteAsychronously());
    }

    @Override
    public void executeAction(
            Action action, NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsynchronously) {
        if (!MailActionExecuter.NAME.equals(action.getActionDefinitionName())) {
            throw new AlfrescoRuntimeException("There is no action '" + action.getActionDefinitionName() + "'");
        }
        if (executeAsynchronously) {
            var user = AuthenticationUtil.getRunAsUser();
            AfterCommit.run(() -> background.execute(() -> runInBackground(action, user)));
        } else {
            mail.execute(action);
        }
    }

    private void runInBackground(Action action, String user) {
        try {
            AuthenticationUtil.runAs(
                    () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                        mail.execute(action);
                        return null;
                    }),
                    user);
        } catch (RuntimeException failed) {
            // Nobody waits for it any more: the log is where it can be told.
            LOG.error("The action {} failed in the background", action.getActionDefinitionName(), failed);
        }
    }
}
