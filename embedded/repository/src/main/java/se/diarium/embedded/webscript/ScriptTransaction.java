package se.diarium.embedded.webscript;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * Runs a script in the transaction its descriptor asks for. In one that may write, the request is kept so that the script can
 * be run again, and the answer leaves after the commit.
 */
final class ScriptTransaction {

    private final TransactionService transactions;

    ScriptTransaction(TransactionService transactions) {
        this.transactions = transactions;
    }

    void run(WebScript script, WebScriptRequest request, WebScriptResponse response) throws IOException {
        Description description = script.getDescription();
        if (description.getRequiredTransaction() == RequiredTransaction.none) {
            script.execute(request, response);
        } else if (isBuffered(description)) {
            runBuffered(script, request, response);
        } else {
            inTransaction(description, () -> script.execute(request, response));
        }
    }

    private void runBuffered(WebScript script, WebScriptRequest request, WebScriptResponse response)
            throws IOException {
        try (BufferedRequest bufferedRequest = new BufferedRequest(request);
                BufferedResponse bufferedResponse = new BufferedResponse(response)) {
            inTransaction(script.getDescription(), () -> {
                bufferedRequest.rewind();
                bufferedResponse.reset();
                script.execute(bufferedRequest, bufferedResponse);
            });
            bufferedResponse.send();
        }
    }

    private void inTransaction(Description description, Work work) {
        boolean readOnly = capability(description) == TransactionCapability.readonly;
        boolean requiresNew = description.getRequiredTransaction() == RequiredTransaction.requiresnew;
        transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        },
                        readOnly,
                        requiresNew);
    }

    private static boolean isBuffered(Description description) {
        return capability(description) == TransactionCapability.readwrite
                && description.getRequiredTransactionParameters().getBufferSize() > 0;
    }

    private static TransactionCapability capability(Description description) {
        return description.getRequiredTransactionParameters().getCapability();
    }

    private interface Work {
        void run() throws IOException;
    }
}
