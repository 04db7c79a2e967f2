package se.diarium.search.opensearch;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchIndexException;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SearchUnavailableException;
import se.diarium.search.SimilarRequest;
import se.diarium.search.lucene.LuceneForms;

/**
 * A search index in an OpenSearch cluster, which several processes may share. Opening it asks nothing of the cluster: while that does not
 * answer every method throws {@link SearchUnavailableException}, and once it does they work.
 *
 * <p>Where it differs from one in a folder: what is applied is durable at once; a change with a lower position than the one its entry
 * was last changed with is passed over, since another process has been ahead; {@link #appliedPosition()} is this process's own; and so is
 * how far the index has been followed in its health. An index that another process begins to fill beside this one is this one's
 * successor within seconds; either may have it take over, which is nothing when the other has seen to it. {@link #resume()} finds the
 * index that is in use by then.
 */
public final class OpenSearchIndex implements SearchIndex {

    private final LuceneForms forms;
    private final Place place;
    private final Positions positions;
    private final BulkWriting writing;
    private final Reading reading;
    private final Condition condition;
    /** None for an index that is itself filled to take the place of another. */
    private final Succession succession;

    private final Runnable onReplaced;
    /** What changes are meant for, since its position was asked for; another one in its place has another position. */
    private Generation followed;

    private long applied;
    private volatile boolean closed;

    private OpenSearchIndex(
            EngineSettings settings,
            EngineClient client,
            LuceneForms forms,
            Place place,
            Succession succession,
            Runnable onReplaced) {
        this.forms = forms;
        this.place = place;
        this.succession = succession;
        this.onReplaced = onReplaced;
        this.positions = new Positions(client);
        this.writing = new BulkWriting(client, new EntrySource(forms), settings);
        this.reading = new Reading(settings, client, forms, place);
        this.condition = new Condition(client, place, positions, this::size);
    }

    /**
     * An index of the cluster. One built for another audience or by another version is emptied when it is first used.
     *
     * @param forms what entries and queries become; closed with the index
     * @throws UncheckedIOException when the certificate cannot be read
     */
    public static OpenSearchIndex of(EngineSettings settings, Audience audience, LuceneForms forms) {
        EngineClient client = new EngineClient(settings);
        String alias = settings.prefix() + "-" + audience.name().toLowerCase(Locale.ROOT);
        Generations generations = new Generations(client, settings, alias, forms.schema());
        Succession succession = new Succession(
                generations,
                (beside, onReplaced) -> new OpenSearchIndex(settings, client, forms, beside, null, onReplaced));
        return new OpenSearchIndex(settings, client, forms, generations, succession, succession::setBack);
    }

    @Override
    public synchronized void apply(List<Change> changes, long position) {
        onIndex(() -> {
            Generation index = followed();
            condition.writing(() -> {
                writing.write(index, changes, position);
                positions.reached(index, position);
            });
            applied = Math.max(applied, position);
            return null;
        });
    }

    private Generation followed() {
        if (followed == null) {
            followed = place.current();
        }
        return followed;
    }

    @Override
    public long position() {
        return onIndex(() -> positions.of(place.current()));
    }

    @Override
    public synchronized long appliedPosition() {
        return followed == null ? position() : applied;
    }

    @Override
    public synchronized long resume() {
        return onIndex(() -> {
            place.forget();
            Generation index = place.current();
            applied = positions.of(index);
            followed = index;
            condition.begin(applied);
            return applied;
        });
    }

    @Override
    public void onSetBack(Runnable listener) {
        succession().onSetBack(listener);
    }

    @Override
    public synchronized void followed(long reached, long goal, boolean caughtUp) {
        onIndex(() -> {
            condition.followed(followed(), reached, goal, caughtUp);
            return null;
        });
    }

    @Override
    public IndexHealth health() {
        return condition.health();
    }

    @Override
    public Optional<SearchIndex> successor() {
        return succession == null ? Optional.empty() : succession.successor().map(SearchIndex.class::cast);
    }

    @Override
    public SearchIndex beginSuccessor() {
        return onIndex(() -> succession().begin());
    }

    @Override
    public synchronized void takeOver() {
        onIndex(() -> succession().takeOver(followed)).ifPresent(successor -> {
            followed = successor.place.current();
            applied = successor.appliedPosition();
            condition.goOnAs(successor.condition);
        });
    }

    private Succession succession() {
        if (succession == null) {
            throw new IllegalStateException("This is itself an index that is to take another's place");
        }
        return succession;
    }

    @Override
    public void refresh() {
        onIndex(() -> {
            reading.refresh();
            return null;
        });
    }

    /** What has been applied is durable already: OpenSearch answers when it is on the disks of all who hold it. */
    @Override
    public void commit() {
        demandOpen();
    }

    /** @throws IllegalStateException when this is itself to take another's place: that is begun anew instead */
    @Override
    public synchronized void clear() {
        onIndex(() -> {
            followed = succession().renew();
            applied = 0;
            return null;
        });
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return onIndex(() -> reading.search(request));
    }

    @Override
    public Completions complete(CompletionRequest request) {
        return onIndex(() -> reading.complete(request));
    }

    @Override
    public List<Hit> similar(SimilarRequest request) {
        return onIndex(() -> reading.similar(request));
    }

    @Override
    public long size() {
        return onIndex(reading::size);
    }

    @Override
    public void fingerprints(ObjLongConsumer<String> visitor) {
        onIndex(() -> {
            reading.fingerprints(visitor);
            return null;
        });
    }

    @Override
    public void close() {
        closed = true;
        if (succession != null) {
            succession.close();
            forms.close();
        }
    }

    private <T> T onIndex(Supplier<T> work) {
        demandOpen();
        try {
            return work.get();
        } catch (IndexReplacedException e) {
            place.forget();
            onReplaced.run();
            throw e;
        }
    }

    private void demandOpen() {
        if (closed) {
            throw new SearchIndexException("The search index is closed", null);
        }
    }
}
