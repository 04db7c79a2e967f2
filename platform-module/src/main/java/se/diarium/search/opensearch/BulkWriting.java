package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import se.diarium.search.Change;
import se.diarium.search.SearchIndexException;
import se.diarium.search.SearchUnavailableException;

/**
 * Sends changes many at a time. What OpenSearch has no room for now is sent again, after a pause that grows. A change it already has a
 * later version of is passed over: another process was ahead.
 */
final class BulkWriting {

    private static final int LARGEST_BODY = 4 << 20;
    private static final int MOST_CHANGES = 500;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> NOT_NOW = Set.of(429, 503);

    private final EngineClient client;
    private final EntrySource sources;
    private final Duration patience;
    private final String visibly;

    BulkWriting(EngineClient client, EntrySource sources, EngineSettings settings) {
        this.client = client;
        this.sources = sources;
        this.patience = settings.patience();
        this.visibly = settings.refreshInterval().isZero() ? "&refresh=true" : "";
    }

    /**
     * Has the index take in the changes, durably.
     *
     * @param version of every change: one with a lower version than what the index has is passed over
     * @throws IndexReplacedException when the index is no more
     */
    void write(Generation index, List<Change> changes, long version) {
        List<byte[]> batch = new ArrayList<>();
        int size = 0;
        for (Change change : changes) {
            byte[] lines = lines(change, version);
            if (!batch.isEmpty() && (batch.size() >= MOST_CHANGES || size + lines.length > LARGEST_BODY)) {
                send(index, batch);
                batch = new ArrayList<>();
                size = 0;
            }
            batch.add(lines);
            size += lines.length;
        }
        if (!batch.isEmpty()) {
            send(index, batch);
        }
    }

    private byte[] lines(Change change, long version) {
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.putObject(change instanceof Change.Put ? "index" : "delete")
                .put("_id", change.id())
                .put("version", version)
                .put("version_type", "external_gte");
        String source =
                change instanceof Change.Put put ? sources.of(put.entry()).toString() + '\n' : "";
        return (action.toString() + '\n' + source).getBytes(StandardCharsets.UTF_8);
    }

    private void send(Generation index, List<byte[]> batch) {
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        List<byte[]> left = batch;
        while (true) {
            left = sendOnce(index, left);
            if (left.isEmpty()) {
                return;
            }
            if (System.nanoTime() - end > 0) {
                throw new EngineBusyException("OpenSearch has had no room for changes for " + patience);
            }
            rest(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** What there was no room for. */
    private List<byte[]> sendOnce(Generation index, List<byte[]> batch) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        batch.forEach(body::writeBytes);
        EngineReply reply;
        try {
            reply = client.send(
                    "POST",
                    "/" + index.writing() + "/_bulk?require_alias=true" + visibly,
                    body.toByteArray(),
                    patience);
        } catch (EngineBusyException busy) {
            return batch;
        }
        JsonNode items = reply.good().path("items");
        List<byte[]> left = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            JsonNode item = items.path(i).elements().next();
            int status = item.path("status").asInt();
            if (NOT_NOW.contains(status)) {
                left.add(batch.get(i));
            } else if (item.has("error") && status == NOT_FOUND) {
                throw new IndexReplacedException(index.name());
            } else if (item.has("error") && status != CONFLICT) {
                throw new SearchIndexException(
                        "OpenSearch refuses " + item.path("_id").asText() + ": "
                                + item.path("error").path("reason").asText(),
                        null);
            }
        }
        return left;
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis + ThreadLocalRandom.current().nextLong(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("Interrupted while waiting for OpenSearch", e);
        }
    }
}
