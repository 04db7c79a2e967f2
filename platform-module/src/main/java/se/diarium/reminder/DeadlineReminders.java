package se.diarium.reminder;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.part.DueDeadline;
import se.diarium.register.part.DueDeadlines;
import se.diarium.settings.MailSettings;

/**
 * Reminds by mail those who are responsible for deadlines. Runs as the system, on one node of a cluster at a time. Each reminder is
 * sent once: it is noted before the mail leaves, and the note is taken back only where the mail server refused it.
 */
public class DeadlineReminders {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineReminders.class);
    private static final int PAGE = 200;

    private final DueDeadlines deadlines;
    private final ReminderLog log;
    private final Recipients recipients;
    private final ActionService actions;
    private final TransactionService transactions;
    private final RegisterCalendar calendar;
    private final MailSettings mail;
    private final ReminderSettings settings;

    DeadlineReminders(
            DueDeadlines deadlines,
            ReminderLog log,
            Recipients recipients,
            ActionService actions,
            TransactionService transactions,
            RegisterCalendar calendar,
            MailSettings mail,
            ReminderSettings settings) {
        this.deadlines = deadlines;
        this.log = log;
        this.recipients = recipients;
        this.actions = actions;
        this.transactions = transactions;
        this.calendar = calendar;
        this.mail = mail;
        this.settings = settings;
    }

    /**
     * Sends what is to be sent today. Not to be called inside a transaction.
     *
     * @return whether something could not be sent and is to be tried again
     */
    public boolean send() {
        if (!mail.enabled() || settings.offsets().isEmpty()) {
            return false;
        }
        return AuthenticationUtil.runAsSystem(() -> {
            inTransaction(log::takeInterrupted)
                    .forEach(deadline -> LOG.warn(
                            "Whether the reminder of deadline {} was sent is not known; it is not sent again",
                            deadline));
            return sendAll(calendar.today());
        });
    }

    private boolean sendAll(LocalDate today) {
        TreeSet<String> withoutAddress = new TreeSet<>();
        boolean failed = false;
        for (DueDeadline due : due(today)) {
            OptionalInt offset = settings.come(due.deadline().due(), today);
            if (offset.isEmpty()) {
                continue;
            }
            ReminderLog.Key key =
                    new ReminderLog.Key(due.deadline().id(), due.deadline().due(), offset.getAsInt());
            if (inTransaction(() -> log.has(key))) {
                continue;
            }
            String user = due.deadline().responsible();
            Optional<Recipient> recipient = inTransaction(() -> recipients.of(user));
            if (recipient.isEmpty()) {
                withoutAddress.add(user);
            } else if (!send(
                    key,
                    recipient.get(),
                    ReminderText.of(due, today, recipient.get().language()))) {
                failed = true;
            }
        }
        if (!withoutAddress.isEmpty()) {
            LOG.warn(
                    "Not reminded of deadlines, because they have no e-mail address: {}",
                    String.join(", ", withoutAddress));
        }
        return failed;
    }

    private List<DueDeadline> due(LocalDate today) {
        List<DueDeadline> all = new ArrayList<>();
        LocalDate until = settings.until(today);
        int page = 0;
        DueDeadlines.Page read;
        do {
            int from = page++ * PAGE;
            read = inTransaction(() -> deadlines.list(false, until, from, PAGE));
            all.addAll(read.deadlines());
        } while ((long) page * PAGE < read.total());
        return all;
    }

    private boolean send(ReminderLog.Key key, Recipient recipient, ReminderText text) {
        inTransaction(() -> {
            log.begin(key);
            return null;
        });
        Map<String, Serializable> parameters = Map.of(
                MailActionExecuter.PARAM_TO, recipient.address(),
                MailActionExecuter.PARAM_SUBJECT, text.subject(),
                MailActionExecuter.PARAM_TEXT, text.text(),
                MailActionExecuter.PARAM_IGNORE_SEND_FAILURE, Boolean.FALSE);
        try {
            actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), null, false, false);
        } catch (RuntimeException refused) {
            LOG.warn("The reminder of deadline {} could not be sent and is tried again", key.nodeId(), refused);
            inTransaction(() -> {
                log.notSent(key);
                return null;
            });
            return false;
        }
        inTransaction(() -> {
            log.sent(key);
            return null;
        });
        return true;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }
}
