package se.diarium.web.pages;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.alfresco.service.transaction.TransactionService;

/**
 * Base of the internal pages: asks the subclass for the page, inside a read-only transaction and with the rights of the
 * one who has logged in, and renders it as HTML or JSON. Its descriptor asks for a user, its template is in
 * {@code se/diarium/register}; who else but a user may see it is for the services to say.
 */
public abstract class InternalPage extends PageWebScript {

    private final TransactionService transactions;

    protected InternalPage(PageTools tools, TransactionService transactions) {
        super(tools, Audience.INTERNAL);
        this.transactions = transactions;
    }

    /** Finds what was asked for; what it throws is shown as an error page. May be run again. */
    protected abstract Page page(PageRequest request);

    /** To be extended by pages that are files too. */
    @Override
    protected Output prepare(PageRequest request) throws IOException {
        return render(request, read(() -> page(request)));
    }

    /** Runs work in a read-only transaction; it may be run again. */
    protected final <T> T read(Callable<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::call, true);
    }
}
