package se.diarium.decision.board;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.alfresco.service.transaction.TransactionService;
import org.quartz.JobExecutionContext;

/**
 * Takes down the notices whose time is out: daily, and after the start for days on which nothing ran. On one node of a cluster. Its job
 * data hold the beans {@value #BOARD} and {@value #TRANSACTIONS}.
 */
public class NoticeJob extends AbstractScheduledLockedJob {

    static final String BOARD = "board";
    static final String TRANSACTIONS = "transactions";

    @Override
    public void executeJob(JobExecutionContext context) {
        NoticeBoard board = (NoticeBoard) context.getJobDetail().getJobDataMap().get(BOARD);
        TransactionService transactions =
                (TransactionService) context.getJobDetail().getJobDataMap().get(TRANSACTIONS);
        AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(board::takeDownOverdue, false, true));
    }
}
