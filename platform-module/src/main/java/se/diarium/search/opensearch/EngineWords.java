package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.lucene.KnownWords;

/**
 * The words of an index in OpenSearch. That suggests words of removed entries too, for a while; those must not be told, so every word is
 * counted among the entries that are there. For an index that everyone may see all of.
 */
final class EngineWords implements KnownWords {

    private static final int SHORTEST_WORD = 4;
    private static final int MOST_CANDIDATES = 50;
    private static final List<String> FIELDS = List.of("title", "text");
    private static final String SUGGEST = "suggest";

    private final Function<ObjectNode, JsonNode> asking;

    EngineWords(Function<ObjectNode, JsonNode> asking) {
        this.asking = asking;
    }

    @Override
    public long entriesWith(QueryWord word) {
        return counts(List.of(word.exact(), word.stemTerm(), word.partTerm())).values().stream()
                .max(Long::compare)
                .orElse(0L);
    }

    @Override
    public Optional<String> closest(String word, long known) {
        Map<String, Float> alike = alike(word);
        alike.remove(word);
        Map<String, Long> entries = counts(List.copyOf(alike.keySet()));
        String best = null;
        float bestWorth = 0;
        for (Map.Entry<String, Float> candidate : alike.entrySet()) {
            float worth = KnownWords.worth(candidate.getValue(), entries.get(candidate.getKey()), known);
            boolean better = worth > bestWorth || (worth == bestWorth && best != null && isBefore(candidate, best));
            if (better) {
                best = candidate.getKey();
                bestWorth = worth;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBefore(Map.Entry<String, Float> candidate, String other) {
        return candidate.getKey().compareTo(other) < 0;
    }

    /** Words like it, each with how much. */
    private Map<String, Float> alike(String word) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
        for (String field : FIELDS) {
            ObjectNode suggestion = body.withObject("/" + SUGGEST).putObject(field);
            suggestion.put("text", Terms.term(word));
            suggestion
                    .putObject("term")
                    .put("field", EngineFields.of(field))
                    .put("suggest_mode", "always")
                    .put("max_edits", word.length() < LONG_WORD ? 1 : 2)
                    .put("prefix_length", 1)
                    .put("min_word_length", SHORTEST_WORD)
                    .put("max_term_freq", Integer.MAX_VALUE)
                    .put("size", MOST_CANDIDATES);
        }
        JsonNode suggested = asking.apply(body).path(SUGGEST);
        Map<String, Float> alike = new HashMap<>();
        for (String field : FIELDS) {
            for (JsonNode option : suggested.path(field).path(0).path("options")) {
                alike.merge(option.path("text").asText(), option.path("score").floatValue(), Math::max);
            }
        }
        return alike;
    }

    /** For each term how many entries have it in the field where most have it. */
    private Map<String, Long> counts(List<String> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
        ObjectNode aggregations = body.putObject("aggs");
        for (int i = 0; i < terms.size(); i++) {
            for (String field : FIELDS) {
                aggregations.putObject(field + i).set("filter", QueryJson.term(new Term(field, terms.get(i)), 1f));
            }
        }
        JsonNode counted = asking.apply(body).path("aggregations");
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            List<Long> ofFields = new ArrayList<>();
            for (String field : FIELDS) {
                ofFields.add(counted.path(field + i).path("doc_count").asLong());
            }
            counts.put(terms.get(i), ofFields.stream().max(Long::compare).orElse(0L));
        }
        return counts;
    }
}
