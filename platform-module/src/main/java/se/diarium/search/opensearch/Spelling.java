package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.lucene.LuceneForms;
import se.diarium.search.query.Expression;

/**
 * Proposes a spelling for words that stand nowhere in an index. OpenSearch suggests words of removed entries too, for a while; those must
 * not be told, so every word is looked up among the living before it is proposed. For an index that everyone may see all of.
 */
final class Spelling {

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 60;
    private static final int LONG_WORD = 6;
    private static final int MOST_WORDS = 3;
    private static final int MOST_CANDIDATES = 50;
    private static final List<String> FIELDS = List.of("title", "text");

    private final LuceneForms forms;
    private final Function<ObjectNode, JsonNode> asking;

    Spelling(LuceneForms forms, Function<ObjectNode, JsonNode> asking) {
        this.forms = forms;
        this.asking = asking;
    }

    private record Candidate(String word, double score) {}

    /** The query with its unknown words corrected; empty when nothing is to be corrected or one cannot be. */
    Optional<String> correct(String query, Expression.AllOf parsed) {
        StringBuilder corrected = new StringBuilder(query);
        int shift = 0;
        int corrections = 0;
        for (Expression part : parsed.parts()) {
            if (part instanceof Expression.Word word && corrections < MOST_WORDS) {
                List<QueryWord> words = forms.words(word.text());
                if (words.size() == 1 && isUnknown(words.get(0))) {
                    Optional<String> closest = closest(words.get(0).exact());
                    if (closest.isEmpty()) {
                        return Optional.empty();
                    }
                    corrected.replace(word.start() + shift, word.end() + shift, closest.get());
                    shift += closest.get().length() - (word.end() - word.start());
                    corrections++;
                }
            }
        }
        return corrections == 0 ? Optional.empty() : Optional.of(corrected.toString());
    }

    private boolean isUnknown(QueryWord word) {
        return word.hasStem()
                && word.exact().length() >= SHORTEST_WORD
                && word.exact().length() <= LONGEST_WORD
                && !areAlive(List.of(List.of(word.exact(), word.stemTerm(), word.partTerm())))
                        .get(0);
    }

    private Optional<String> closest(String word) {
        List<Candidate> candidates = candidates(word);
        List<Boolean> alive = areAlive(
                candidates.stream().map(candidate -> List.of(candidate.word())).toList());
        for (int i = 0; i < candidates.size(); i++) {
            if (alive.get(i)) {
                return Optional.of(candidates.get(i).word());
            }
        }
        return Optional.empty();
    }

    /** Words like it, the best first: the more often one stands and the closer it is. */
    private List<Candidate> candidates(String word) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
        ObjectNode suggest = body.putObject("suggest");
        for (String field : FIELDS) {
            suggest.putObject(field)
                    .put("text", Terms.term(word))
                    .putObject("term")
                    .put("field", EngineFields.of(field))
                    .put("suggest_mode", "always")
                    .put("max_edits", word.length() < LONG_WORD ? 1 : 2)
                    .put("prefix_length", 1)
                    .put("min_word_length", SHORTEST_WORD)
                    .put("max_term_freq", Integer.MAX_VALUE)
                    .put("size", MOST_CANDIDATES);
        }
        JsonNode suggested = asking.apply(body).path("suggest");
        Map<String, Double> scores = new HashMap<>();
        for (String field : FIELDS) {
            for (JsonNode option : suggested.path(field).path(0).path("options")) {
                double score = option.path("score").asDouble()
                        * Math.log1p(option.path("freq").asLong());
                scores.merge(option.path("text").asText(), score, Math::max);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        scores.forEach((text, score) -> candidates.add(new Candidate(text, score)));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word));
        return candidates;
    }

    /** For each row of terms whether one of them stands in an entry that is there. */
    private List<Boolean> areAlive(List<List<String>> rows) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
        ObjectNode aggregations = body.putObject("aggs");
        for (int i = 0; i < rows.size(); i++) {
            List<ObjectNode> terms = rows.get(i).stream()
                    .flatMap(term -> FIELDS.stream().map(field -> QueryJson.term(new Term(field, term), 1f)))
                    .toList();
            aggregations.putObject("row" + i).set("filter", QueryJson.any(terms, 1f));
        }
        JsonNode counted = asking.apply(body).path("aggregations");
        List<Boolean> alive = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            alive.add(counted.path("row" + i).path("doc_count").asLong() > 0);
        }
        return alive;
    }
}
