package se.diarium.reminder;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.RegisterCalendar;
import se.diarium.settings.MailSettings;

/**
 * Sends reminders by mail, as the system, on one node of a cluster at a time. Each is sent once: it is noted before the mails leave, and
 * the note is taken back only where the mail server took none of them.
 */
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    /** Ends the id of a reminder that somebody wanted sent, which is noted apart from those that come by themselves. */
    private static final String WANTED = ":now";

    private final ReminderLog log;
    private final Recipients recipients;
    private final ActionService actions;
    private final TransactionService transactions;
    private final RegisterCalendar calendar;
    private final MailSettings mail;
    private final ReminderSettings settings;

    public Reminders(
            ReminderLog log,
            Recipients recipients,
            ActionService actions,
            TransactionService transactions,
            RegisterCalendar calendar,
            MailSettings mail,
            ReminderSettings settings) {
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
     * @param due what has this day or an earlier one; called inside a transaction
     * @return whether something could not be sent and is to be tried again
     */
    public boolean send(Function<LocalDate, List<? extends Reminder>> due) {
        if (!mail.enabled() || settings.offsets().isEmpty()) {
            return false;
        }
        return AuthenticationUtil.runAsSystem(() -> {
            inTransaction(log::takeInterrupted)
                    .forEach(id ->
                            LOG.warn("Whether the reminder of {} was sent is not known; it is not sent again", id));
            return sendAll(due, calendar.today());
        });
    }

    /** Whether mail is sent at all. */
    public boolean enabled() {
        return mail.enabled();
    }

    /** What became of a reminder that somebody wanted sent. */
    public enum Outcome {
        SENT,
        /** It was sent before today. */
        SENT_TODAY,
        /** There is nobody with an address. */
        NOBODY,
        FAILED
    }

    /** Sends a reminder because somebody wants it sent, once a day. Not to be called inside a transaction. */
    public Outcome sendNow(Reminder reminder) {
        return AuthenticationUtil.runAsSystem(() -> {
            LocalDate today = calendar.today();
            ReminderLog.Key key = new ReminderLog.Key(reminder.id() + WANTED, today, 0);
            if (inTransaction(() -> log.has(key))) {
                return Outcome.SENT_TODAY;
            }
            List<Recipient> known = known(reminder, new TreeSet<>());
            if (known.isEmpty()) {
                return Outcome.NOBODY;
            }
            return deliver(reminder, key, today, known) ? Outcome.SENT : Outcome.FAILED;
        });
    }

    private boolean sendAll(Function<LocalDate, List<? extends Reminder>> due, LocalDate today) {
        TreeSet<String> withoutAddress = new TreeSet<>();
        boolean failed = false;
        for (Reminder reminder : inTransaction(() -> due.apply(settings.until(today)))) {
            OptionalInt offset = settings.come(reminder.due(), today);
            if (offset.isPresent()) {
                ReminderLog.Key key = new ReminderLog.Key(reminder.id(), reminder.due(), offset.getAsInt());
                failed |= !remind(reminder, key, today, withoutAddress);
            }
        }
        if (!withoutAddress.isEmpty()) {
            LOG.warn("Not reminded, because they have no e-mail address: {}", String.join(", ", withoutAddress));
        }
        return failed;
    }

    /** Whether nothing is left to be sent of it. */
    private boolean remind(Reminder reminder, ReminderLog.Key key, LocalDate today, TreeSet<String> withoutAddress) {
        if (inTransaction(() -> log.has(key))) {
            return true;
        }
        List<Recipient> known = known(reminder, withoutAddress);
        return known.isEmpty() || deliver(reminder, key, today, known);
    }

    private List<Recipient> known(Reminder reminder, TreeSet<String> withoutAddress) {
        return reminder.users().stream()
                .map(user -> recipient(user, withoutAddress))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether anybody was written to. */
    private boolean deliver(Reminder reminder, ReminderLog.Key key, LocalDate today, List<Recipient> known) {
        inTransaction(() -> {
            log.begin(key);
            return null;
        });
        long sent = known.stream()
                .filter(recipient -> send(reminder, recipient, today))
                .count();
        inTransaction(() -> {
            if (sent == 0) {
                log.notSent(key);
            } else {
                log.sent(key);
            }
            return null;
        });
        return sent > 0;
    }

    private Optional<Recipient> recipient(String user, TreeSet<String> withoutAddress) {
        Optional<Recipient> recipient = inTransaction(() -> recipients.of(user));
        if (recipient.isEmpty()) {
            withoutAddress.add(user);
        }
        return recipient;
    }

    private boolean send(Reminder reminder, Recipient recipient, LocalDate today) {
        ReminderText text = reminder.text(today, recipient.language());
        Map<String, Serializable> parameters = Map.of(
                MailActionExecuter.PARAM_TO, recipient.address(),
                MailActionExecuter.PARAM_SUBJECT, text.subject(),
                MailActionExecuter.PARAM_TEXT, text.text(),
                MailActionExecuter.PARAM_IGNORE_SEND_FAILURE, Boolean.FALSE);
        try {
            actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), null, false, false);
            return true;
        } catch (RuntimeException refused) {
            LOG.warn("The reminder of {} could not be sent to {}", reminder.id(), recipient.address(), refused);
            return false;
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }
}
