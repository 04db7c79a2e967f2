package se.diarium.web.api;

import java.util.concurrent.Callable;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.SecrecyGrounds;
import se.diarium.web.http.Json;
import se.diarium.web.http.JsonBody;
import se.diarium.web.problem.Problems;

/** What every web script of the API needs: transactions, JSON and the answers to failures. */
public final class ApiTools {

    private final TransactionService transactions;
    private final Json json;
    private final JsonBody body;
    private final Problems problems;
    private final SecrecyGrounds grounds;

    public ApiTools(TransactionService transactions, Json json, Problems problems, SecrecyGrounds grounds) {
        this.transactions = transactions;
        this.json = json;
        this.body = new JsonBody(json);
        this.problems = problems;
        this.grounds = grounds;
    }

    /** Runs the work in a read-only transaction, again if it meets another. */
    public <T> T read(Callable<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::call, true);
    }

    /** Runs the work in a transaction that writes, again if it meets another; it must stand being run again. */
    public <T> T write(Callable<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::call, false);
    }

    public Json json() {
        return json;
    }

    public JsonBody body() {
        return body;
    }

    public Problems problems() {
        return problems;
    }

    SecrecyGrounds grounds() {
        return grounds;
    }
}
