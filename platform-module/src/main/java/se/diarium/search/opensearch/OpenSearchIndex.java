package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
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

    /** How much longer than the search itself its answer may take to come. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    private static final Duration REFRESH_WITHIN = Duration.ofSeconds(60);

    private final EngineClient client;
    private final LuceneForms forms;
    private final Place place;
    private final Positions positions;
    private final BulkWriting writing;
    private final Fingerprints fingerprints;
    private final EngineSearch searching;
    private final Completing completing;
    private final Likeness likeness;
    private final Condition condition;
    /** None for an index that is itself filled to take the place of another. */
    private final Succession succession;

    private final Runnable onReplaced;
    private final String searchType;
    private final Duration within;
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
        this.client = client;
        this.forms = forms;
        this.place = place;
        this.succession = succession;
        this.onReplaced = onReplaced;
        this.positions = new Positions(client);
        this.fingerprints = new Fingerprints(client);
        this.writing = new BulkWriting(client, new EntrySource(forms), settings);
        this.searching = new EngineSearch(forms, settings.timeout(), this::ask);
        this.completing = new Completing(forms, this::ask);
        this.likeness = new Likeness(forms, this::ask);
        this.condition = new Condition(client, place, positions, this::size);
        this.within = settings.timeout().plus(ON_THE_WAY);
        // What a word weighs is then told by all shards together, and not by each for itself.
        this.searchType = settings.shards() > 1 ? "?search_type=dfs_query_then_fetch" : "";
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
        Generations generations = new Generations(client, alias, forms.schema(), shape(client, settings));
        Succession succession = new Succession(
                generations,
                (beside, onReplaced) -> new OpenSearchIndex(settings, client, forms, beside, null, onReplaced));
        return new OpenSearchIndex(settings, client, forms, generations, succession, succession::setBack);
    }

    private static ObjectNode shape(EngineClient client, EngineSettings settings) {
        try (InputStream json = OpenSearchIndex.class.getResourceAsStream("index.json")) {
            ObjectNode shape = (ObjectNode) client.json().readTree(json);
            ObjectNode index = shape.withObject("/settings/index");
            index.put("number_of_shards", settings.shards());
            if (!settings.refreshInterval().isZero()) {
                index.put("refresh_interval", settings.refreshInterval().toMillis() + "ms");
            }
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            place.current();
            return client.send("POST", "/" + place.asked() + "/_refresh", new byte[0], REFRESH_WITHIN)
                    .good();
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
        return onIndex(() -> searching.search(request));
    }

    @Override
    public Completions complete(CompletionRequest request) {
        return onIndex(() -> completing.completions(request));
    }

    @Override
    public List<Hit> similar(SimilarRequest request) {
        return onIndex(() -> likeness.hits(request));
    }

    @Override
    public long size() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0).put("track_total_hits", true);
        body.set("query", EntriesOnly.all());
        return onIndex(() -> ask(body).path("hits").path("total").path("value").asLong());
    }

    @Override
    public void fingerprints(ObjLongConsumer<String> visitor) {
        onIndex(() -> {
            place.current();
            fingerprints.visit(place.asked(), visitor);
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

    private JsonNode ask(ObjectNode body) {
        String path = "/" + place.asked() + "/_search" + searchType;
        EngineReply reply = client.send("POST", path, body, within);
        if (!reply.isFound() || reply.isPartial()) {
            // The index may have been replaced and removed meanwhile.
            place.forget();
            place.current();
            reply = client.send("POST", path, body, within);
        }
        return reply.whole();
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
