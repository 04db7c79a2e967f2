package se.diarium.search.lucene;

import java.util.Map;

/**
 * What a commit says about itself.
 *
 * @param schema what the index was built with; anything else than ours means that it has to be built anew
 * @param position position in the journal up to which the commit holds everything
 */
record CommitPoint(String schema, long position) {

    private static final String SCHEMA = "diarium.schema";
    private static final String POSITION = "diarium.position";

    /** Reads a commit's data; an unknown schema when it is not ours. */
    static CommitPoint of(Map<String, String> data) {
        String position = data.getOrDefault(POSITION, "");
        boolean readable = position.matches("\\d{1,18}");
        return new CommitPoint(readable ? data.getOrDefault(SCHEMA, "") : "", readable ? Long.parseLong(position) : 0);
    }

    Iterable<Map.Entry<String, String>> data() {
        return Map.of(SCHEMA, schema, POSITION, Long.toString(position)).entrySet();
    }
}
