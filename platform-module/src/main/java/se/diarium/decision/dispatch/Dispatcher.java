package se.diarium.decision.dispatch;

import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import se.diarium.decision.meeting.MeetingKey;

/**
 * Sends the extract of an item to its recipients, each in transactions of its own: claimed before the mail leaves, and what became of it
 * noted after. So a recipient is never sent it twice by one press, by two at once, or by a start after a crash; one that was being
 * sent to when the platform stopped is told of as not known. Not to be called inside a transaction.
 */
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final DispatchPlan plan;
    private final DispatchTable table;
    private final DispatchEvents events;
    private final DispatchedCases cases;
    private final ExtractMail mail;
    private final TransactionService transactions;

    Dispatcher(
            DispatchPlan plan,
            DispatchTable table,
            DispatchEvents events,
            DispatchedCases cases,
            ExtractMail mail,
            TransactionService transactions) {
        this.plan = plan;
        this.table = table;
        this.events = events;
        this.cases = cases;
        this.mail = mail;
        this.transactions = transactions;
    }

    /**
     * Sends the extract. When the mail server cannot be reached, the rest is not tried.
     *
     * @param recordId the record to send; null for the one that was made of the item
     * @param recipients ids of those to send it to, those among them too to whom it came back or of whom it is not known; empty for all
     *     who have nothing yet
     * @return all recipients of the item, with what became of each
     * @throws se.diarium.register.NotFoundException if there is no such item
     * @throws se.diarium.register.InvalidInputException if the record cannot be sent, or a recipient is none of the item
     * @throws se.diarium.register.ConflictException if nothing can be sent now
     */
    public List<Dispatch> send(MeetingKey key, String itemId, String recordId, Set<String> recipients) {
        DispatchPlan.Prepared prepared = inTransaction(() -> plan.prepare(key, itemId, recordId, recipients));
        List<Dispatch> rest = new ArrayList<>(prepared.targets());
        while (!rest.isEmpty() && send(prepared, rest.remove(0))) {
            // Until all are sent to, or the server is gone.
        }
        return inTransaction(() -> table.of(itemId));
    }

    /** Whether the next is to be tried. */
    private boolean send(DispatchPlan.Prepared prepared, Dispatch target) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String messageId = "<dispatch." + UUID.randomUUID() + "@diarium>";
        if (!inTransaction(() -> table.claim(target, prepared.recordId(), messageId, user))) {
            return true;
        }
        try {
            mail.send(prepared.letter(), target, messageId);
        } catch (MailException failed) {
            LOG.warn("The extract could not be sent (dispatch {})", target.id(), failed);
            become(target, DispatchState.FAILED, DispatchText.line(reason(failed)));
            return isOfRecipient(failed);
        }
        become(target, DispatchState.SENT, null);
        return true;
    }

    private void become(Dispatch target, DispatchState state, String remark) {
        inTransaction(() -> {
            if (table.become(target.id(), DispatchState.SENDING, state, remark)) {
                events.tell(target, state, remark);
                if (state == DispatchState.SENT) {
                    cases.follow(target.caseId());
                }
            }
            return null;
        });
    }

    /** Whether the server took the mail in hand and refused this recipient, rather than not being there. */
    private static boolean isOfRecipient(MailException failed) {
        return failed instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }

    private static String reason(MailException failed) {
        if (failed instanceof MailSendException sending
                && !sending.getFailedMessages().isEmpty()) {
            Exception first = sending.getFailedMessages().values().iterator().next();
            Exception told = first instanceof SendFailedException refused && refused.getNextException() != null
                    ? refused.getNextException()
                    : first;
            return told.getMessage();
        }
        return NestedExceptionUtils.getMostSpecificCause(failed).getMessage();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }
}
