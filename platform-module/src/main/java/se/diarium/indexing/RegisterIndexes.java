package se.diarium.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.journal.JournalTarget;
import se.diarium.search.Change;
import se.diarium.search.SearchIndex;

/**
 * The two indexes of the register as one target of its journal. Everything is read as the system: the internal index
 * holds all that is registered with who may read it, and what goes into the public one is decided by publication alone.
 */
public final class RegisterIndexes implements JournalTarget {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterIndexes.class);

    private final SearchIndex internal;
    private final SearchIndex open;
    private final EntryReader reader;
    private final TransactionService transactions;

    RegisterIndexes(SearchIndex internal, SearchIndex open, EntryReader reader, TransactionService transactions) {
        this.internal = internal;
        this.open = open;
        this.reader = reader;
        this.transactions = transactions;
    }

    @Override
    public long position() {
        return Math.min(internal.position(), open.position());
    }

    /** Empties both indexes, so that following the journal from the start fills them again. */
    void clear() {
        internal.clear();
        open.clear();
    }

    @Override
    public Batch prepare(Collection<String> nodeIds) {
        List<Change> internalChanges = new ArrayList<>();
        List<Change> openChanges = new ArrayList<>();
        Set<String> failed = new HashSet<>();
        for (String nodeId : nodeIds) {
            try {
                EntryReader.Changes changes = read(nodeId);
                internalChanges.add(changes.internal());
                openChanges.add(changes.open());
            } catch (RuntimeException e) {
                LOG.warn("Node {} could not be read for the indexes; it is tried again", nodeId, e);
                failed.add(nodeId);
            }
        }
        return new Prepared(internalChanges, openChanges, failed);
    }

    private EntryReader.Changes read(String nodeId) {
        return AuthenticationUtil.runAsSystem(() ->
                transactions.getRetryingTransactionHelper().doInTransaction(() -> reader.read(nodeId), true, true));
    }

    private final class Prepared implements Batch {

        private final List<Change> internalChanges;
        private final List<Change> openChanges;
        private final Set<String> failed;

        Prepared(List<Change> internalChanges, List<Change> openChanges, Set<String> failed) {
            this.internalChanges = internalChanges;
            this.openChanges = openChanges;
            this.failed = failed;
        }

        @Override
        public Set<String> failed() {
            return failed;
        }

        @Override
        public void apply(long position) {
            internal.apply(internalChanges, position);
            open.apply(openChanges, position);
        }
    }
}
