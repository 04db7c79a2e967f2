package se.diarium.decision.task;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.quartz.JobDataMap;
import se.diarium.reminder.ReminderJob;

/**
 * The daily job of tasks: gives those of the absent to whoever stands in, takes the right to read from those who were to answer by
 * yesterday, and then reminds of what is to be done. Its job data hold the beans {@value #HANDOVER}, {@value #READERS}, {@value
 * #REMINDERS} and {@value #TRANSACTIONS}.
 */
public class TaskJob extends ReminderJob {

    static final String HANDOVER = "handover";
    static final String READERS = "readers";
    static final String REMINDERS = "reminders";
    static final String TRANSACTIONS = "transactions";

    @Override
    protected boolean remind(JobDataMap data) {
        Handover handover = (Handover) data.get(HANDOVER);
        AskedReaders readers = (AskedReaders) data.get(READERS);
        TransactionService transactions = (TransactionService) data.get(TRANSACTIONS);
        AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            handover.bringUpToDate();
                            readers.bringUpToDate();
                            return null;
                        },
                        false,
                        true));
        return ((TaskReminders) data.get(REMINDERS)).send();
    }
}
