package se.diarium.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchIndexException;

/** The index in use, the one that is being filled to take its place, and the change from the one to the other. */
final class Succession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    private final Generations generations;
    private final Opening opening;
    private final List<Runnable> onSetBack;
    private final Function<IndexWriting, LuceneIndex> asIndex;
    private final IndexWriting first;
    private volatile Successor successor;

    /** Opens the index in a folder. */
    @FunctionalInterface
    interface Opening {
        IndexWriting open(Path folder, boolean known) throws IOException;
    }

    private record Successor(IndexWriting writing, LuceneIndex index) {}

    /** @param asIndex what others see of a successor */
    Succession(
            Generations generations,
            Opening opening,
            List<Runnable> onSetBack,
            Function<IndexWriting, LuceneIndex> asIndex)
            throws IOException {
        this.generations = generations;
        this.opening = opening;
        this.onSetBack = onSetBack;
        this.asIndex = asIndex;
        this.first = opening.open(generations.current(), generations.isKnown());
        try {
            if (!generations.isKnown()) {
                generations.use(generations.current());
            }
            Optional<Path> begun = generations.successor();
            if (begun.isPresent()) {
                LOG.info("The search index {} is filled on to take the place of the one in use", begun.get());
                successor = successor(begun.get());
            }
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
        generations.clean();
    }

    /** The index in use, which stays this object whichever files it is in. */
    IndexWriting first() {
        return first;
    }

    void onSetBack(Runnable listener) {
        onSetBack.add(listener);
    }

    Optional<SearchIndex> successor() {
        Successor now = successor;
        return now == null ? Optional.empty() : Optional.of(now.index());
    }

    synchronized SearchIndex begin() {
        if (successor == null) {
            try {
                successor = successor(generations.next());
            } catch (IOException e) {
                throw new SearchIndexException("A new search index cannot be begun: " + e.getMessage(), e);
            }
        }
        return successor.index();
    }

    private Successor successor(Path folder) throws IOException {
        IndexWriting writing = opening.open(folder, false);
        return new Successor(writing, asIndex.apply(writing));
    }

    synchronized void takeOver() {
        Successor next = successor;
        if (next == null) {
            throw new IllegalStateException("No index is there to take the place of the one in use");
        }
        try {
            first.become(next.writing(), folder -> generations.use(folder.path()));
        } catch (IOException e) {
            throw new SearchIndexException("The new search index cannot be used: " + e.getMessage(), e);
        }
        successor = null;
        generations.clean();
        LOG.info("Searches are answered by the new search index {}", generations.current());
    }

    @Override
    public synchronized void close() {
        Successor next = successor;
        try {
            first.close();
        } finally {
            if (next != null) {
                next.writing().close();
            }
        }
    }
}
