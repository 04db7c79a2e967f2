package se.diarium.web.pages;

import java.util.concurrent.Callable;
import org.alfresco.service.transaction.TransactionService;

/**
 * Base of what takes in the forms of internal pages: has the subclass do what the form asks for, inside a transaction, and leads the
 * reader on to a page, so that loading that one again sends nothing twice.
 */
public abstract class InternalForm extends PageWebScript {

    private final TransactionService transactions;

    protected InternalForm(PageTools tools, TransactionService transactions) {
        super(tools, Audience.INTERNAL);
        this.transactions = transactions;
    }

    /** Runs work in a read-only transaction; it may be run again. */
    protected final <T> T read(Callable<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::call, true);
    }

    /**
     * Does what the form asks for; what it throws is shown as an error page, or as {@link #refused} has it. May be run again.
     *
     * @return the address of the page to go on to
     */
    protected abstract String take(PageRequest request);

    @Override
    protected final Output prepare(PageRequest request) {
        OwnForm.require(request);
        String next = transactions.getRetryingTransactionHelper().doInTransaction(() -> take(request), false);
        return response -> {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", next);
            response.setStatus(303);
        };
    }
}
