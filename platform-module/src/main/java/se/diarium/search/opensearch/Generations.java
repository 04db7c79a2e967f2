package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.SearchIndexException;

/**
 * The index in OpenSearch that an alias stands for, each time it was begun from nothing another one with a number of its own. What
 * searches ask is the alias, which goes from one to the next in one step. What is written goes to the index it was meant for, through an
 * alias that goes with it: OpenSearch would else make an index for what comes too late.
 *
 * <p>However the machines stop: an index of a lower number than the one in use has been replaced and can go, one of a higher number is to
 * take its place. So is one that was only just made to have the place at once when whoever made it was stopped: it is filled first.
 */
final class Generations implements Place {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;

    private final EngineClient client;
    private final String alias;
    private final String schema;
    private final ObjectNode shape;
    private volatile Generation current;
    private boolean known;

    /** @param settings of an index made from now on */
    Generations(EngineClient client, EngineSettings settings, String alias, String schema) {
        this.client = client;
        this.alias = alias;
        this.schema = schema;
        this.shape = shape(client, settings);
        this.shape.withObject("/mappings/_meta").put("schema", schema);
    }

    private static ObjectNode shape(EngineClient client, EngineSettings settings) {
        try (InputStream json = Generations.class.getResourceAsStream("index.json")) {
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

    /** What searches ask. */
    @Override
    public String asked() {
        return alias;
    }

    /** The index in use; begun when there is none, or none of this version when this process first asks. */
    @Override
    public Generation current() {
        Generation now = current;
        return now != null ? now : find();
    }

    @Override
    public void forget() {
        current = null;
    }

    /** Begins an empty index and has it take the place of the one in use, which is removed. */
    synchronized Generation renew() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Generation next = generation(look().next());
            if (begin(next, false)) {
                ObjectNode from = JsonNodeFactory.instance.objectNode().put("index", alias + "-*");
                move(from, next).good();
                current = next;
                removeReplaced();
                return next;
            }
        }
        throw contended();
    }

    /** The index that is to take the place of the one in use. Notices too when another is in use by now. */
    Optional<Generation> successor() {
        Standing now = look();
        current = now.inUse()
                .filter(found -> found.schema().equals(schema))
                .map(Standing.Found::generation)
                .orElse(null);
        return now.successor(schema).map(Standing.Found::generation);
    }

    /** Begins an empty index that is to take the place of the one in use, unless there is one. */
    synchronized Generation beginSuccessor() {
        forget();
        current();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Standing now = look();
            Optional<Standing.Found> begun = now.successor(schema);
            if (begun.isPresent()) {
                return begun.get().generation();
            }
            Generation next = generation(now.next());
            if (begin(next, false)) {
                LOG.info("The search index {} is begun, to take the place of the one in use", next.name());
                return next;
            }
        }
        throw contended();
    }

    /**
     * Has an index take the place of the one in use, which is removed. Nothing happens when another process has seen to it, or to an even
     * later one.
     */
    synchronized void use(Generation next) {
        Standing now = look();
        Standing.Found used = now.inUse()
                .orElseThrow(() -> new SearchIndexException("The index in use of " + alias + " is gone", null));
        forget();
        if (used.generation().name().compareTo(next.name()) < 0) {
            ObjectNode from = JsonNodeFactory.instance
                    .objectNode()
                    .put("index", used.generation().name())
                    .put("must_exist", true);
            EngineReply reply = move(from, next);
            if (reply.isFound()) {
                reply.good();
                LOG.info("Searches are answered by the index {}", next.name());
            }
        }
        removeReplaced();
    }

    private synchronized Generation find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Standing now = look();
            if (now.inUse().isPresent()) {
                return found(now.inUse().get());
            }
            Generation next = generation(now.next());
            if (begin(next, true)) {
                LOG.info("The search index {} is begun", next.name());
                known = true;
                current = next;
                return next;
            }
        }
        throw contended();
    }

    private Generation found(Standing.Found found) {
        if (found.schema().equals(schema)) {
            known = true;
            current = found.generation();
            return found.generation();
        }
        String name = found.generation().name();
        if (known) {
            // Two versions that each begin anew what the other has begun would never come to an end.
            throw new SearchIndexException(
                    "The index " + name + " is another version's by now; this server has to be started again", null);
        }
        LOG.info("The search index {} was built by another version; it is built anew", name);
        known = true;
        return renew();
    }

    /** Makes the index; false when another process has just made it. */
    private boolean begin(Generation next, boolean inUse) {
        ObjectNode body = shape.deepCopy();
        body.withObject("/mappings/_meta").put("begun", next.begun().toEpochMilli());
        body.withObject("/aliases").putObject(next.writing());
        if (inUse) {
            body.withObject("/aliases").putObject(alias);
        }
        EngineReply reply = client.send("PUT", "/" + next.name(), body, WITHIN);
        if (reply.errorType().equals("resource_already_exists_exception")) {
            return false;
        }
        reply.good();
        return true;
    }

    /** Has the alias stand for another index, in one step. */
    private EngineReply move(ObjectNode from, Generation next) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode actions = body.putArray("actions");
        actions.addObject().set("remove", from.put("alias", alias));
        actions.addObject().putObject("add").put("index", next.name()).put("alias", alias);
        return client.send("POST", "/_aliases", body, WITHIN);
    }

    private void removeReplaced() {
        List<String> replaced = look().replaced();
        if (!replaced.isEmpty()) {
            client.send("DELETE", "/" + String.join(",", replaced) + "?ignore_unavailable=true", new byte[0], WITHIN)
                    .good();
        }
    }

    private Standing look() {
        return new Standing(client.get("/" + alias + "-*" + Standing.PARTS).good(), alias);
    }

    private Generation generation(int number) {
        return new Generation(
                String.format("%s-%06d", alias, number), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private SearchIndexException contended() {
        return new SearchIndexException("Others make indexes for " + alias + " all the time", null);
    }
}
