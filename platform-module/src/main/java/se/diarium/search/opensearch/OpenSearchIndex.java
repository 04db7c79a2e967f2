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
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Hit;
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
 * was last changed with is passed over, since another process has been ahead; and {@link #appliedPosition()} is this process's own.
 */
public final class OpenSearchIndex implements SearchIndex {

    /** How much longer than the search itself its answer may take to come. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    private static final int FINGERPRINTS_AT_A_TIME = 5_000;
    private static final Duration SCROLL_WITHIN = Duration.ofSeconds(60);

    private final EngineClient client;
    private final LuceneForms forms;
    private final Generations generations;
    private final Positions positions;
    private final BulkWriting writing;
    private final EngineSearch searching;
    private final Completing completing;
    private final Likeness likeness;
    private final String searchType;
    private final Duration within;
    private long applied = -1;
    private volatile boolean closed;

    private OpenSearchIndex(EngineSettings settings, EngineClient client, Audience audience, LuceneForms forms) {
        this.client = client;
        this.forms = forms;
        String alias = settings.prefix() + "-" + audience.name().toLowerCase(Locale.ROOT);
        this.generations = new Generations(client, alias, forms.schema(), shape(client, settings));
        this.positions = new Positions(client);
        this.writing = new BulkWriting(client, new EntrySource(forms), settings);
        this.searching = new EngineSearch(forms, settings.timeout(), this::ask);
        this.completing = new Completing(forms, this::ask);
        this.likeness = new Likeness(forms, this::ask);
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
        return new OpenSearchIndex(settings, new EngineClient(settings), audience, forms);
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
            Generation index = generations.current();
            writing.write(index, changes, position);
            positions.reached(index, position);
            applied = Math.max(applied, position);
            return null;
        });
    }

    @Override
    public long position() {
        return onIndex(() -> positions.of(generations.current()));
    }

    @Override
    public synchronized long appliedPosition() {
        if (applied < 0) {
            applied = position();
        }
        return applied;
    }

    @Override
    public void refresh() {
        onIndex(() -> {
            generations.current();
            return client.send("POST", "/" + generations.alias() + "/_refresh", new byte[0], SCROLL_WITHIN)
                    .good();
        });
    }

    /** What has been applied is durable already: OpenSearch answers when it is on the disks of all who hold it. */
    @Override
    public void commit() {
        demandOpen();
    }

    @Override
    public synchronized void clear() {
        onIndex(() -> {
            generations.renew();
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
            generations.current();
            JsonNode page = client.send("POST", "/" + generations.alias() + "/_search?scroll=1m", all(), SCROLL_WITHIN)
                    .good();
            ObjectNode more = JsonNodeFactory.instance.objectNode().put("scroll", "1m");
            more.set("scroll_id", page.path("_scroll_id"));
            while (!page.path("hits").path("hits").isEmpty()) {
                for (JsonNode hit : page.path("hits").path("hits")) {
                    visitor.accept(
                            hit.path("_id").asText(),
                            hit.path("fields")
                                    .path(EngineFields.FINGERPRINT)
                                    .path(0)
                                    .asLong());
                }
                page = demandWhole(client.send("POST", "/_search/scroll", more, SCROLL_WITHIN)
                        .good());
            }
            ObjectNode done = JsonNodeFactory.instance.objectNode();
            done.set("scroll_id", page.path("_scroll_id"));
            client.send("DELETE", "/_search/scroll", done, SCROLL_WITHIN);
            return null;
        });
    }

    private static ObjectNode all() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("size", FINGERPRINTS_AT_A_TIME)
                .put("_source", false);
        body.set("query", EntriesOnly.all());
        body.putArray("docvalue_fields").add(EngineFields.FINGERPRINT);
        body.putArray("sort").add("_doc");
        return body;
    }

    @Override
    public void close() {
        closed = true;
        forms.close();
    }

    private JsonNode ask(ObjectNode body) {
        String path = "/" + generations.alias() + "/_search" + searchType;
        EngineReply reply = client.send("POST", path, body, within);
        if (!reply.isFound()) {
            generations.forget();
            generations.current();
            reply = client.send("POST", path, body, within);
        }
        return demandWhole(reply.good());
    }

    /** An answer that some shards are missing in is none. */
    private static JsonNode demandWhole(JsonNode answer) {
        if (answer.path("_shards").path("failed").asInt() > 0) {
            JsonNode reason = answer.path("_shards")
                    .path("failures")
                    .path(0)
                    .path("reason")
                    .path("reason");
            throw new SearchUnavailableException("OpenSearch cannot read all of the index: " + reason.asText(), null);
        }
        return answer;
    }

    private <T> T onIndex(Supplier<T> work) {
        demandOpen();
        try {
            return work.get();
        } catch (IndexReplacedException e) {
            generations.forget();
            throw e;
        }
    }

    private void demandOpen() {
        if (closed) {
            throw new SearchIndexException("The search index is closed", null);
        }
    }
}
