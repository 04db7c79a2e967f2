package se.diarium.decision.member;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.alfresco.service.transaction.TransactionService;
import org.quartz.JobExecutionContext;

/**
 * Lets the groups follow the periods of office that begin and end by themselves: daily, and after the start for days on which
 * nothing ran. On one node of a cluster. Its job data hold the beans {@value #MEMBERS} and {@value #TRANSACTIONS}.
 */
public class MembershipJob extends AbstractScheduledLockedJob {

    static final String MEMBERS = "members";
    static final String TRANSACTIONS = "transactions";

    @Override
    public void executeJob(JobExecutionContext context) {
        Members members = (Members) context.getJobDetail().getJobDataMap().get(MEMBERS);
        TransactionService transactions =
                (TransactionService) context.getJobDetail().getJobDataMap().get(TRANSACTIONS);
        AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            members.followAll();
                            return null;
                        },
                        false,
                        true));
    }
}
