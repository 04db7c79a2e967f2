package se.diarium.register.node;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Refuses a transaction when it is about to commit. What is thrown while properties or a stream are written reaches the
 * platform's interfaces wrapped, as a failed write or a failed behaviour, or without its text; what is thrown at the commit
 * reaches them as it is.
 */
public final class Refusal extends TransactionListenerAdapter {

    private final Supplier<RuleAccessDeniedException> reason;
    private final BooleanSupplier holds;

    private Refusal(Supplier<RuleAccessDeniedException> reason, BooleanSupplier holds) {
        this.reason = reason;
        this.holds = holds;
    }

    /** @param code key of the message, {@code problem.<code>} in the bundle */
    public static void atCommit(String code) {
        atCommit(code, () -> true);
    }

    /** @param holds whether there is reason to refuse when the time comes */
    public static void atCommit(String code, BooleanSupplier holds) {
        AlfrescoTransactionSupport.bindListener(new Refusal(() -> new RuleAccessDeniedException(code), holds));
    }

    public static void atCommit(RuleAccessDeniedException reason) {
        AlfrescoTransactionSupport.bindListener(new Refusal(() -> reason, () -> true));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (holds.getAsBoolean()) {
            throw reason.get();
        }
    }
}
