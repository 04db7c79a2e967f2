package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.lucene.Beginning;
import se.diarium.search.lucene.LuceneForms;

/**
 * Completes questions that are being typed, from entries that the caller may read. The words proposed are those of some of the entries
 * that have a word that begins so, counted in all of them.
 */
final class Completing {

    private static final int MOST_CANDIDATES = 40;

    /** Entries of each shard whose words are looked at. */
    private static final int LOOKED_AT = 500;

    /** Entries read for their headings: many entries share one. */
    private static final int HEADINGS_READ = 40;

    private static final String TITLE = "title";
    private static final String TEXT = "text";

    private final LuceneForms forms;
    private final Function<ObjectNode, JsonNode> asking;

    Completing(LuceneForms forms, Function<ObjectNode, JsonNode> asking) {
        this.forms = forms;
        this.asking = asking;
    }

    Completions completions(CompletionRequest request) {
        return forms.beginning(request)
                .map(beginning -> new Completions(words(request, beginning), headings(request, beginning)))
                .orElse(Completions.NONE);
    }

    private List<String> words(CompletionRequest request, Beginning beginning) {
        List<String> candidates = candidates(request, beginning.word());
        if (candidates.isEmpty()) {
            return List.of();
        }
        ObjectNode body = visible(any(beginning.word(), true), request).put("size", 0);
        ObjectNode counts = body.putObject("aggs");
        for (int i = 0; i < candidates.size(); i++) {
            counts.putObject("word" + i).set("filter", QueryJson.of(any(candidates.get(i), false)));
        }
        JsonNode counted = asking.apply(body).path("aggregations");
        Map<String, Long> entries = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            entries.put(
                    candidates.get(i),
                    counted.path("word" + i).path("doc_count").asLong());
        }
        return entries.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(request.limit())
                .map(word -> beginning.before() + word.getKey())
                .toList();
    }

    private List<String> candidates(CompletionRequest request, String beginning) {
        ObjectNode body = visible(any(beginning, true), request).put("size", 0);
        ObjectNode sample = body.putObject("aggs").putObject("sample");
        sample.putObject("sampler").put("shard_size", LOOKED_AT);
        sample.putObject("aggs")
                .putObject("words")
                .putObject("terms")
                .put("field", EngineFields.WORD)
                .put("include", beginning + ".*")
                .put("execution_hint", "map")
                .put("size", MOST_CANDIDATES);
        List<String> candidates = new ArrayList<>();
        for (JsonNode bucket : asking.apply(body)
                .path("aggregations")
                .path("sample")
                .path("words")
                .path("buckets")) {
            candidates.add(bucket.path("key").asText());
        }
        return candidates;
    }

    private List<String> headings(CompletionRequest request, Beginning beginning) {
        BooleanQuery.Builder heading =
                new BooleanQuery.Builder().add(new PrefixQuery(new Term(TITLE, beginning.word())), Occur.FILTER);
        if (beginning.complete() != null) {
            heading.add(beginning.complete(), Occur.FILTER);
        }
        ObjectNode body = visible(heading.build(), request).put("size", HEADINGS_READ);
        body.putArray("_source").add(EntrySource.STORED + "." + TITLE);
        ArrayNode sort = body.putArray("sort");
        sort.addObject().putObject(EngineFields.WEIGHT).put("order", "desc").put("unmapped_type", "float");
        sort.addObject().putObject(EngineFields.TIE).put("order", "asc").put("unmapped_type", "long");
        Set<String> headings = new LinkedHashSet<>();
        Searches.documents(Searches.hits(asking.apply(body))).forEach(document -> headings.add(document.get(TITLE)));
        return headings.stream().limit(request.limit()).toList();
    }

    private ObjectNode visible(Query query, CompletionRequest request) {
        return Searches.visible(forms, query, request.authorities());
    }

    private static Query any(String word, boolean begun) {
        return new BooleanQuery.Builder()
                .add(in(TITLE, word, begun), Occur.SHOULD)
                .add(in(TEXT, word, begun), Occur.SHOULD)
                .build();
    }

    private static Query in(String field, String word, boolean begun) {
        Term term = new Term(field, word);
        return begun ? new PrefixQuery(term) : new TermQuery(term);
    }
}
