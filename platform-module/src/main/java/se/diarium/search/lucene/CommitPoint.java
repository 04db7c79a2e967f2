package se.diarium.search.lucene;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * What a commit says about itself.
 *
 * @param schema what the index was built with; anything else than ours means that it has to be built anew
 * @param position position in the journal up to which the commit holds everything
 * @param begun when the index was begun from nothing
 * @param complete whether it has caught up with the journal since then
 */
record CommitPoint(String schema, long position, Instant begun, boolean complete) {

    private static final String SCHEMA = "diarium.schema";
    private static final String POSITION = "diarium.position";
    private static final String BEGUN = "diarium.begun";
    private static final String COMPLETE = "diarium.complete";

    /** What an index that is begun now says. */
    static CommitPoint beginning(String schema) {
        return new CommitPoint(schema, 0, Instant.now().truncatedTo(ChronoUnit.MILLIS), false);
    }

    /** Reads a commit's data; an unknown schema when it is not ours. */
    static CommitPoint of(Iterable<Map.Entry<String, String>> entries) {
        Map<String, String> data = new HashMap<>();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        long position = number(data.get(POSITION));
        long begun = number(data.get(BEGUN));
        boolean readable = position >= 0 && begun >= 0;
        return new CommitPoint(
                readable ? data.getOrDefault(SCHEMA, "") : "",
                Math.max(0, position),
                Instant.ofEpochMilli(Math.max(0, begun)),
                Boolean.parseBoolean(data.get(COMPLETE)));
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    CommitPoint at(long other) {
        return new CommitPoint(schema, other, begun, complete);
    }

    CommitPoint completed() {
        return new CommitPoint(schema, position, begun, true);
    }

    Iterable<Map.Entry<String, String>> data() {
        return Map.of(
                        SCHEMA, schema,
                        POSITION, Long.toString(position),
                        BEGUN, Long.toString(begun.toEpochMilli()),
                        COMPLETE, Boolean.toString(complete))
                .entrySet();
    }
}
