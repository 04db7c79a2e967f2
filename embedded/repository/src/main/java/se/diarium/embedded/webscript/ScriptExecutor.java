package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.WebScript;

/** Runs a matched script as its caller. What a database or content store says in an error stays in the log. */
public final class ScriptExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptExecutor.class);

    private final ScriptAuthentication authentication;
    private final ScriptTransaction transaction;
    private final TransactionService transactions;

    public ScriptExecutor(
            AuthenticationService authentications, AuthorityService authorities, TransactionService transactions) {
        this.authentication = new ScriptAuthentication(authentications, authorities);
        this.transaction = new ScriptTransaction(transactions);
        this.transactions = transactions;
    }

    void execute(HttpServletRequest servletRequest, ScriptRequest request, ScriptResponse response) throws IOException {
        try {
            run(servletRequest, request, response);
        } catch (RuntimeException e) {
            throw isInternal(e) ? hidden(e) : e;
        }
    }

    private void run(HttpServletRequest servletRequest, ScriptRequest request, ScriptResponse response)
            throws IOException {
        WebScript script = request.getServiceMatch().getWebScript();
        Description description = script.getDescription();
        if (description.getRequiredAuthentication() == RequiredAuthentication.none) {
            runAs(description, script, request, response);
            return;
        }
        AuthenticationUtil.pushAuthentication();
        try {
            boolean authenticated = transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(() -> authentication.authenticate(description, servletRequest, request.isGuest()));
            if (!authenticated) {
                throw new AuthenticationRequired(description.getId());
            }
            runAs(description, script, request, response);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private void runAs(Description description, WebScript script, ScriptRequest request, ScriptResponse response)
            throws IOException {
        if (description.getRunAs() == null) {
            transaction.run(script, request, response);
        } else {
            AuthenticationUtil.runAs(
                    () -> {
                        transaction.run(script, request, response);
                        return null;
                    },
                    description.getRunAs());
        }
    }

    private static boolean isInternal(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof ContentIOException) {
                return true;
            }
        }
        return false;
    }

    private static RuntimeException hidden(RuntimeException e) {
        AlfrescoRuntimeException numbered = e instanceof AlfrescoRuntimeException known
                ? known
                : new AlfrescoRuntimeException("WebScript execution failed", e);
        LOG.error("Server error ({})", numbered.getNumericalId(), e);
        return new IllegalStateException(
                "Server error (" + numbered.getNumericalId() + ").  Details can be found in the server logs.");
    }
}
