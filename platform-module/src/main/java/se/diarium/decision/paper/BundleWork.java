package se.diarium.decision.paper;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.background.BackgroundWork;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.Meetings;

/** Makes the bundles that were ordered, one at a time, in the names of those who ordered them. */
final class BundleWork implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BundleWork.class);
    private static final int ATTEMPTS = 5;

    private final BundleOrders orders;
    private final BundleMaking making;
    private final Meetings meetings;
    private final TransactionService transactions;

    BundleWork(BundleOrders orders, BundleMaking making, Meetings meetings, TransactionService transactions) {
        this.orders = orders;
        this.making = making;
        this.meetings = meetings;
        this.transactions = transactions;
    }

    @Override
    public void wokenBy(Runnable wake) {
        orders.onOrdered(wake);
    }

    /** Makes all that wait; one that fails is counted and left for another time. */
    @Override
    public boolean doSome() {
        for (BundleOrders.Order order : waiting()) {
            AuthenticationUtil.runAs(
                    () -> {
                        make(order);
                        return null;
                    },
                    order.by());
        }
        return false;
    }

    private List<BundleOrders.Order> waiting() {
        return AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(() -> orders.waiting(ATTEMPTS), true, true));
    }

    private void make(BundleOrders.Order order) {
        try {
            Meeting meeting = AuthenticationUtil.runAsSystem(() -> transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(() -> meetings.withId(order.meetingId()), true, true));
            making.makeOrdered(meeting);
        } catch (RuntimeException e) {
            LOG.warn("The bundle of meeting {} could not be made", order.meetingId(), e);
            AuthenticationUtil.runAsSystem(() -> transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                orders.failed(order.meetingId());
                                return null;
                            },
                            false,
                            true));
        }
    }
}
