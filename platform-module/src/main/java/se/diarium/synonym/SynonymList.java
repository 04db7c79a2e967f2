package se.diarium.synonym;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Roles;

/**
 * The list of words that stand for each other, for the secretaries and the registrars who keep it. Called inside a transaction. What is
 * committed has effect on this node at once and on the others within a few seconds.
 */
public class SynonymList {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymList.class);
    private static final int MOST_ENTRIES = 2_000;

    private final SynonymTable table;
    private final SynonymFollower follower;
    private final Roles roles;
    private final Clock clock;

    SynonymList(SynonymTable table, SynonymFollower follower, Roles roles) {
        this.table = table;
        this.follower = follower;
        this.roles = roles;
        this.clock = Clock.systemUTC();
    }

    /** All entries, by their first terms. */
    public List<SynonymEntry> all() {
        roles.requireMeetingStaff();
        return table.all();
    }

    /** @throws NotFoundException if there is none */
    public SynonymEntry get(String id) {
        roles.requireMeetingStaff();
        return table.find(id).orElseThrow(() -> new NotFoundException(id));
    }

    /** @throws se.diarium.register.InvalidInputException if it cannot be accepted */
    public SynonymEntry add(SynonymInput given) {
        roles.requireMeetingStaff();
        List<String> terms = SynonymRules.checked(given);
        if (table.all().size() >= MOST_ENTRIES) {
            throw new ConflictException("terms", "synonym.full", MOST_ENTRIES);
        }
        SynonymEntry entry = entry(UUID.randomUUID().toString(), given, terms, 1);
        table.insert(entry);
        followAfterCommit("added", entry);
        return entry;
    }

    /**
     * Replaces an entry.
     *
     * @param seen the entry as it is known to be
     * @throws OptimisticLockingFailureException when another is just changing it; doing all of it again tells what has become of it
     */
    public SynonymEntry change(SynonymEntry seen, SynonymInput given) {
        roles.requireMeetingStaff();
        SynonymEntry entry = entry(seen.id(), given, SynonymRules.checked(given), seen.revision() + 1);
        requireDone(table.update(entry), seen);
        followAfterCommit("changed", entry);
        return entry;
    }

    /** Removes an entry; otherwise as {@link #change}. */
    public void remove(SynonymEntry seen) {
        roles.requireMeetingStaff();
        requireDone(table.delete(seen.id(), seen.revision()), seen);
        followAfterCommit("removed", seen);
    }

    private SynonymEntry entry(String id, SynonymInput given, List<String> terms, int revision) {
        SynonymKind kind = given.kind() == null ? SynonymKind.EQUAL : given.kind();
        return new SynonymEntry(id, kind, terms, revision, AuthenticationUtil.getRunAsUser(), clock.instant());
    }

    private static void requireDone(boolean done, SynonymEntry seen) {
        if (!done) {
            throw new OptimisticLockingFailureException("Synonym " + seen.id() + " is changed by another");
        }
    }

    private void followAfterCommit(String what, SynonymEntry entry) {
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                LOG.info("Synonym {} {}: {} {}", entry.id(), what, entry.kind(), entry.terms());
                follower.wake();
            }
        });
    }
}
