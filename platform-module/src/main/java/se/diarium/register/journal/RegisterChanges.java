package se.diarium.register.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;

/**
 * Collects what a transaction changes in the register and writes lists, events and the journal just before it commits:
 * late, because the end of a series' chain is locked from then on, and in the same transaction, so that the history
 * holds what was committed and nothing else. The followers of the journal are woken after the commit.
 */
public class RegisterChanges {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventChain events;
    private final Journal journal;
    private final ChangedNodes lists;
    private final Clock clock;

    /** @param lists what is listed of the nodes, kept in the transaction of their change */
    public RegisterChanges(EventChain events, Journal journal, ChangedNodes lists, Clock clock) {
        this.events = events;
        this.journal = journal;
        this.lists = lists;
        this.clock = clock;
    }

    /** Notes that a node changed. */
    public void changed(NodeChange change) {
        pending().add(change);
    }

    /** Adds to what is told of a node's change, after it, a text that is no value of the node: why it was changed. */
    public void explained(String nodeId, String name, String text) {
        pending().explain(nodeId, name, text);
    }

    /** Notes that something happened to a node though none of its values changed; its event follows those of the changes. */
    public void happened(Happening happening) {
        pending().add(happening);
    }

    /** Notes that what is shown of a node changed, though the node did not. */
    public void touched(String nodeId) {
        pending().touch(nodeId);
    }

    private PendingChanges pending() {
        PendingChanges pending = AlfrescoTransactionSupport.getResource(this);
        if (pending == null) {
            PendingChanges fresh = new PendingChanges();
            AlfrescoTransactionSupport.bindResource(this, fresh);
            AlfrescoTransactionSupport.bindListener(new Writer(fresh));
            return fresh;
        }
        return pending;
    }

    private void write(PendingChanges pending) {
        lists.keep(pending.changes().keySet());
        Instant now = Instant.ofEpochMilli(clock.millis());
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String actor = user == null ? AuthenticationUtil.getSystemUserName() : user;
        List<NewEvent> written = new ArrayList<>();
        for (NodeChange change : pending.changes().values()) {
            Map<String, String> before = NodeChange.difference(change.before(), change.after());
            Map<String, String> after = NodeChange.difference(change.after(), change.before());
            if (!before.isEmpty() || !after.isEmpty()) {
                after.putAll(pending.explanations(change.nodeId()));
                written.add(new NewEvent(
                        change.series(),
                        change.nodeId(),
                        change.diarienummer(),
                        now,
                        actor,
                        type(change),
                        json(before),
                        json(after)));
            }
        }
        for (Happening happening : pending.happenings()) {
            written.add(new NewEvent(
                    happening.series(),
                    happening.nodeId(),
                    happening.diarienummer(),
                    now,
                    actor,
                    happening.type(),
                    json(happening.explanationsBefore()),
                    json(happening.explanations())));
        }
        events.append(written);
        journal.write(pending.touched(), now);
    }

    private static EventType type(NodeChange change) {
        if (change.isNew()) {
            return change.created();
        }
        if (change.changes("voidedAt")) {
            return change.created().voiding();
        }
        if (change.changes("withdrawnAt") && change.after().containsKey("withdrawnAt")) {
            return EventType.WITHDRAWN;
        }
        if (change.changes("publishedAt")) {
            return EventType.PUBLISHED;
        }
        if (change.changes("preparedAt")) {
            return change.after().containsKey("preparedAt")
                    ? EventType.PUBLICATION_PREPARED
                    : EventType.PUBLICATION_SENT_BACK;
        }
        if (change.changes("decisionOutcome")) {
            return EventType.DECIDED;
        }
        if (change.changes("status")) {
            return ofStatus(change.before().get("status"), change.after().get("status"));
        }
        if (change.changes("secrecyChapter") || change.changes("secrecySection") || change.changes("secrecyLetter")) {
            return change.after().containsKey("secrecyChapter") ? EventType.MADE_SECRET : EventType.SECRECY_LIFTED;
        }
        if (change.changes("supersededBy")) {
            return EventType.RECORD_SUPERSEDED;
        }
        if (change.changes("attachmentOf") && change.after().containsKey("attachmentOf")) {
            return EventType.RECORD_ATTACHED;
        }
        if (change.changes("text")) {
            return EventType.RECORD_READ;
        }
        if (change.changes("deadlineMetAt")) {
            return EventType.DEADLINE_MET;
        }
        return change.created().change();
    }

    private static EventType ofStatus(String before, String after) {
        if ("CLOSED".equals(after)) {
            return EventType.CASE_CLOSED;
        }
        return "CLOSED".equals(before) && !"ARCHIVED".equals(after)
                ? EventType.CASE_REOPENED
                : EventType.CASE_STATUS_CHANGED;
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes once; changes made after that by what else runs before the commit get a writer of their own. */
    private final class Writer extends TransactionListenerAdapter {

        private final PendingChanges pending;

        Writer(PendingChanges pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            AlfrescoTransactionSupport.unbindResource(RegisterChanges.this);
            write(pending);
        }

        @Override
        public void afterCommit() {
            journal.wakeFollowers();
        }
    }
}
