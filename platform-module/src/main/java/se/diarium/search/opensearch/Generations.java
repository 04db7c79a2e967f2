package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.SearchIndexException;

/**
 * The index in OpenSearch that an alias stands for, each time it was begun from nothing another one with a number of its own. What
 * searches ask is the alias, which goes from one to the next in one step. What is written goes to the index it was meant for, through an
 * alias that goes with it: OpenSearch would else make an index for what comes too late.
 */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;

    private final EngineClient client;
    private final String alias;
    private final String schema;
    private final ObjectNode shape;
    private final Pattern names;
    private volatile Generation current;
    private boolean known;

    /** @param shape settings and mappings of an index made from now on */
    Generations(EngineClient client, String alias, String schema, ObjectNode shape) {
        this.client = client;
        this.alias = alias;
        this.schema = schema;
        this.shape = shape.deepCopy();
        this.shape.withObject("/mappings/_meta").put("schema", schema);
        this.names = Pattern.compile(Pattern.quote(alias) + "-(\\d{6})");
    }

    /** What searches ask. */
    String alias() {
        return alias;
    }

    /** The index in use; begun when there is none, or none of this version when this process first asks. */
    Generation current() {
        Generation now = current;
        return now != null ? now : find();
    }

    /** Has the index looked for anew. */
    void forget() {
        current = null;
    }

    /** Begins an empty index and has it take the place of the one in use, which is removed. */
    synchronized Generation renew() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Generation next = new Generation(name(last() + 1));
            if (begin(next, false)) {
                use(next);
                return next;
            }
        }
        throw new SearchIndexException("Others make indexes for " + alias + " all the time", null);
    }

    private synchronized Generation find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            EngineReply reply = client.get("/" + alias + "/_mapping");
            if (reply.isFound()) {
                return found(reply.good());
            }
            Generation next = new Generation(name(last() + 1));
            if (begin(next, true)) {
                LOG.info("The search index {} is begun", next.name());
                known = true;
                current = next;
                return next;
            }
        }
        throw new SearchIndexException("Others make indexes for " + alias + " all the time", null);
    }

    private Generation found(JsonNode mappings) {
        String name = mappings.fieldNames().next();
        String built = mappings.path(name)
                .path("mappings")
                .path("_meta")
                .path("schema")
                .asText("");
        if (built.equals(schema)) {
            known = true;
            current = new Generation(name);
            return current;
        }
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

    private void use(Generation next) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode actions = body.putArray("actions");
        actions.addObject().putObject("remove").put("index", alias + "-*").put("alias", alias);
        actions.addObject().putObject("add").put("index", next.name()).put("alias", alias);
        client.send("POST", "/_aliases", body, WITHIN).good();
        current = next;
        LOG.info("Searches are answered by the index {}", next.name());
        List<String> replaced =
                List.copyOf(all().headMap(number(next.name()).orElseThrow()).values());
        if (!replaced.isEmpty()) {
            client.send("DELETE", "/" + String.join(",", replaced) + "?ignore_unavailable=true", new byte[0], WITHIN)
                    .good();
        }
    }

    private int last() {
        SortedMap<Integer, String> all = all();
        return all.isEmpty() ? 0 : all.lastKey();
    }

    private SortedMap<Integer, String> all() {
        SortedMap<Integer, String> all = new TreeMap<>();
        client.get("/" + alias + "-*/_alias").good().fieldNames().forEachRemaining(name -> number(name)
                .ifPresent(number -> all.put(number, name)));
        return all;
    }

    private Optional<Integer> number(String name) {
        Matcher matcher = names.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private String name(int number) {
        return String.format("%s-%06d", alias, number);
    }
}
