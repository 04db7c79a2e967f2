package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The indexes that there are of one of ours, by number, at one moment. */
final class Standing {

    /** What is asked for to know it. */
    static final String PARTS = "?filter_path=*.aliases,*.mappings._meta";

    private final SortedMap<Integer, Found> all = new TreeMap<>();

    /**
     * An index as it was found.
     *
     * @param schema what it was built with
     * @param inUse whether searches are answered by it
     */
    record Found(int number, Generation generation, String schema, boolean inUse) {}

    /** @param indexes by name */
    Standing(JsonNode indexes, String alias) {
        Pattern names = Pattern.compile(Pattern.quote(alias) + "-(\\d{6})");
        for (Map.Entry<String, JsonNode> index : indexes.properties()) {
            Matcher name = names.matcher(index.getKey());
            if (name.matches()) {
                JsonNode meta = index.getValue().path("mappings").path("_meta");
                Instant begun = Instant.ofEpochMilli(meta.path("begun").asLong());
                int number = Integer.parseInt(name.group(1));
                boolean inUse = index.getValue().path("aliases").has(alias);
                all.put(
                        number,
                        new Found(
                                number,
                                new Generation(index.getKey(), begun),
                                meta.path("schema").asText(),
                                inUse));
            }
        }
    }

    /** The number of the next index. */
    int next() {
        return all.isEmpty() ? 1 : all.lastKey() + 1;
    }

    Optional<Found> inUse() {
        return all.values().stream().filter(Found::inUse).reduce((lower, higher) -> higher);
    }

    /** The last one begun after the one in use, with this schema. */
    Optional<Found> successor(String schema) {
        return inUse().flatMap(used -> all.tailMap(used.number() + 1).values().stream()
                .filter(found -> found.schema().equals(schema))
                .reduce((lower, higher) -> higher));
    }

    /** Names of those begun before the one in use. */
    List<String> replaced() {
        return inUse().map(used -> all.headMap(used.number()).values().stream()
                        .map(found -> found.generation().name())
                        .toList())
                .orElse(List.of());
    }
}
