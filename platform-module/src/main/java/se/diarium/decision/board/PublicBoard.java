package se.diarium.decision.board;

import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.RegisterCalendar;

/**
 * The notice board as everybody sees it. What was taken down, or whose time is out though nobody has taken it down, is not there. Opens
 * transactions of its own.
 */
public class PublicBoard implements Appeals {

    private static final int MOST = 1000;

    private final NoticeTable table;
    private final TransactionService transactions;
    private final RegisterCalendar calendar;

    PublicBoard(NoticeTable table, TransactionService transactions, RegisterCalendar calendar) {
        this.table = table;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    /** The notices that stand today, latest first. */
    public List<Notice> shown() {
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(() -> table.shown(calendar.today(), MOST), true);
    }

    /** The days stay when the notice has been taken down: they hold nothing of a person. */
    @Override
    public List<Appeal> of(String caseId) {
        return transactions.getRetryingTransactionHelper().doInTransaction(() -> table.appeals(caseId), true);
    }
}
