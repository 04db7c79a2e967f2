package se.diarium.decision.task;

import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.RegisterCalendar;
import se.diarium.reminder.Recipient;
import se.diarium.reminder.Recipients;
import se.diarium.reminder.ReminderLog;
import se.diarium.reminder.ReminderSettings;
import se.diarium.settings.MailSettings;

/**
 * Reminds by mail those whose tasks are to be done, on the days that deadlines are reminded of. Runs as the system, on one node of
 * a cluster at a time. Each reminder is sent once: it is noted before the mails leave, and the note is taken back only where the
 * mail server took none of them.
 */
public class TaskReminders {

    private static final Logger LOG = LoggerFactory.getLogger(TaskReminders.class);
    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.task-reminder";

    private final DueTasks tasks;
    private final ReminderLog log;
    private final Recipients recipients;
    private final ActionService actions;
    private final TransactionService transactions;
    private final RegisterCalendar calendar;
    private final MailSettings mail;
    private final ReminderSettings settings;

    TaskReminders(
            DueTasks tasks,
            ReminderLog log,
            Recipients recipients,
            ActionService actions,
            TransactionService transactions,
            RegisterCalendar calendar,
            MailSettings mail,
            ReminderSettings settings) {
        this.tasks = tasks;
        this.log = log;
        this.recipients = recipients;
        this.actions = actions;
        this.transactions = transactions;
        this.calendar = calendar;
        this.mail = mail;
        this.settings = settings;
    }

    /** Sends what is to be sent today. Not to be called inside a transaction. */
    public void send() {
        if (!mail.enabled() || settings.offsets().isEmpty()) {
            return;
        }
        AuthenticationUtil.runAsSystem(() -> {
            inTransaction(log::takeInterrupted)
                    .forEach(task -> LOG.warn(
                            "Whether the reminder of task {} was sent is not known; it is not sent again", task));
            sendAll(calendar.today());
            return null;
        });
    }

    private void sendAll(LocalDate today) {
        TreeSet<String> withoutAddress = new TreeSet<>();
        for (DueTask task : inTransaction(() -> tasks.until(settings.until(today), mail.language()))) {
            OptionalInt offset = settings.come(task.due(), today);
            if (offset.isPresent()) {
                remind(task, new ReminderLog.Key(task.id(), task.due(), offset.getAsInt()), today, withoutAddress);
            }
        }
        if (!withoutAddress.isEmpty()) {
            LOG.warn("Not reminded of tasks, because they have no e-mail address: {}", withoutAddress);
        }
    }

    private void remind(DueTask task, ReminderLog.Key key, LocalDate today, TreeSet<String> withoutAddress) {
        if (inTransaction(() -> log.has(key))) {
            return;
        }
        List<Recipient> known = task.users().stream()
                .map(user -> recipient(user, withoutAddress))
                .flatMap(Optional::stream)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        inTransaction(() -> {
            log.begin(key);
            return null;
        });
        long sent =
                known.stream().filter(recipient -> send(task, recipient, today)).count();
        inTransaction(() -> {
            if (sent == 0) {
                log.notSent(key);
            } else {
                log.sent(key);
            }
            return null;
        });
    }

    private Optional<Recipient> recipient(String user, TreeSet<String> withoutAddress) {
        Optional<Recipient> recipient = inTransaction(() -> recipients.of(user));
        if (recipient.isEmpty()) {
            withoutAddress.add(user);
        }
        return recipient;
    }

    private boolean send(DueTask task, Recipient recipient, LocalDate today) {
        Map<String, Serializable> parameters = Map.of(
                MailActionExecuter.PARAM_TO, recipient.address(),
                MailActionExecuter.PARAM_SUBJECT, text("subject", task, today, recipient.language()),
                MailActionExecuter.PARAM_TEXT, text("text", task, today, recipient.language()),
                MailActionExecuter.PARAM_IGNORE_SEND_FAILURE, Boolean.FALSE);
        try {
            actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), null, false, false);
            return true;
        } catch (RuntimeException refused) {
            LOG.warn("The reminder of task {} could not be sent to {}", task.id(), recipient.address(), refused);
            return false;
        }
    }

    private static String text(String part, DueTask task, LocalDate today, Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                TaskReminders.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String when = task.due().isEqual(today) ? "today" : task.due().isAfter(today) ? "ahead" : "passed";
        String inCase = task.caseTitle() == null ? task.diarienummer() : task.diarienummer() + " " + task.caseTitle();
        return new MessageFormat(bundle.getString(when + "." + part), language)
                .format(new Object[] {task.due().toString(), task.diarienummer(), inCase, task.title()});
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }
}
