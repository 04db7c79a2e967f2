package se.diarium.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.journal.JournalTarget;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchUnavailableException;

/**
 * The two indexes of the register as one target of its journal. Everything is read as the system: the internal index
 * holds all that is registered with who may read it, and what goes into the public one is decided by publication alone.
 */
public final class RegisterIndexes implements JournalTarget {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterIndexes.class);

    private final Map<Audience, SearchIndex> indexes;
    private final Function<String, EntryReader.Changes> reading;
    private RegisterIndexes successor;

    RegisterIndexes(
            SearchIndex internal,
            SearchIndex open,
            EntryReader reader,
            NodeBulkLoader loader,
            TransactionService transactions) {
        this(
                Map.of(Audience.INTERNAL, internal, Audience.PUBLIC, open),
                nodeId -> AuthenticationUtil.runAsSystem(() -> transactions
                        .getRetryingTransactionHelper()
                        .doInTransaction(
                                () -> {
                                    loader.setCheckNodeConsistency();
                                    return reader.read(nodeId);
                                },
                                true,
                                true)));
    }

    /** @param reading says what a node is like now */
    RegisterIndexes(Map<Audience, SearchIndex> indexes, Function<String, EntryReader.Changes> reading) {
        this.indexes = new EnumMap<>(indexes);
        this.reading = reading;
    }

    @Override
    public long position() {
        return indexes.values().stream().mapToLong(SearchIndex::resume).min().orElse(0);
    }

    @Override
    public void followed(long reached, long goal, boolean caughtUp) {
        indexes.values().forEach(index -> index.followed(reached, goal, caughtUp));
    }

    @Override
    public void onSetBack(Runnable listener) {
        indexes.values().forEach(index -> index.onSetBack(listener));
    }

    @Override
    public synchronized Optional<JournalTarget> successor() {
        Map<Audience, SearchIndex> successors = new EnumMap<>(Audience.class);
        indexes.forEach((audience, index) -> index.successor().ifPresent(next -> successors.put(audience, next)));
        if (successors.isEmpty()) {
            successor = null;
        } else if (successor == null || !successor.indexes.equals(successors)) {
            successor = new RegisterIndexes(successors, reading);
        }
        return Optional.ofNullable(successor);
    }

    /** Each index by itself: after a stop in between, those that have not taken over yet do so when they have caught up again. */
    @Override
    public void takeOver() {
        indexes.values().stream().filter(index -> index.successor().isPresent()).forEach(SearchIndex::takeOver);
    }

    @Override
    public boolean isAway(RuntimeException failure) {
        return failure instanceof SearchUnavailableException;
    }

    @Override
    public Batch prepare(Collection<String> nodeIds) {
        Map<Audience, List<Change>> all = new EnumMap<>(Audience.class);
        indexes.keySet().forEach(audience -> all.put(audience, new ArrayList<>()));
        Set<String> failed = new HashSet<>();
        for (String nodeId : nodeIds) {
            try {
                EntryReader.Changes changes = reading.apply(nodeId);
                all.forEach((audience, list) ->
                        list.add(audience == Audience.INTERNAL ? changes.internal() : changes.open()));
            } catch (RuntimeException e) {
                LOG.warn("Node {} could not be read for the indexes; it is tried again", nodeId, e);
                failed.add(nodeId);
            }
        }
        return new Prepared(all, failed);
    }

    private final class Prepared implements Batch {

        private final Map<Audience, List<Change>> changes;
        private final Set<String> failed;

        Prepared(Map<Audience, List<Change>> changes, Set<String> failed) {
            this.changes = changes;
            this.failed = failed;
        }

        @Override
        public Set<String> failed() {
            return failed;
        }

        @Override
        public void apply(long position) {
            changes.forEach((audience, list) -> indexes.get(audience).apply(list, position));
        }
    }
}
