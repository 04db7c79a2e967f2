package se.diarium.embedded.mail;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** Work for when the running transaction is committed; without one, for now. */
final class AfterCommit {
    private AfterCommit() {}

    static void run(Runnable work) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            work.run();
        } else {
            AlfrescoTransactionSupport.bindListener(new Listener(work));
        }
    }

    private static final class Listener extends TransactionListenerAdapter {
        private final Runnable work;

        private Listener(Runnable work) {
            this.work = work;
        }

        @Override
        public void afterCommit() {
            work.run();
        }
    }
}
