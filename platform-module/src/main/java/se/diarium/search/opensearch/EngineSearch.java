package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import se.diarium.search.Audience;
import se.diarium.search.Cursor;
import se.diarium.search.Hit;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.lucene.AllWords;
import se.diarium.search.lucene.Correction;
import se.diarium.search.lucene.KnownWords;
import se.diarium.search.lucene.LuceneForms;
import se.diarium.search.lucene.Question;

/** Answers questions from OpenSearch. */
final class EngineSearch {

    /** With fewer hits than this another spelling is thought of. */
    private static final int FEW = 3;

    private final LuceneForms forms;
    private final Duration timeout;
    private final Function<ObjectNode, JsonNode> asking;

    /** @param asking sends a search and gives the answer, which covers every shard */
    EngineSearch(LuceneForms forms, Duration timeout, Function<ObjectNode, JsonNode> asking) {
        this.forms = forms;
        this.timeout = timeout;
        this.asking = asking;
    }

    SearchResult search(SearchRequest request) {
        return new Search(request).answer();
    }

    /** The answering of one question. */
    private final class Search {

        private final SearchRequest request;
        private final Cursor from;
        private final KnownWords words;
        private final Optional<Correction> correction;
        private final Question question;
        private final Order order;
        private final int offset;
        private final int shown;
        private final long started = System.nanoTime();

        Search(SearchRequest request) {
            this.request = request;
            this.from = request.after().isEmpty() ? null : Cursor.decode(request);
            this.words = new EngineWords(asking);
            this.correction = forms.correction(request.query(), words);
            this.question =
                    forms.question(correction.map(Correction::query).orElse(request.query()), request.vocabulary());
            this.order = Order.of(request.sort(), question.scores());
            this.offset = Math.min(request.offset(), SearchRequest.MAXIMUM_DEPTH);
            this.shown = Math.min(request.limit(), SearchRequest.MAXIMUM_DEPTH - offset);
        }

        SearchResult answer() {
            JsonNode complete = counted(question.strict());
            boolean any = FacetCounting.seen(complete) > 0;
            boolean filled = question.relaxed() != null
                    && (from == null ? FacetCounting.seen(complete) < order.fewest() : from.relaxed());
            JsonNode counted = filled && !any ? counted(question.relaxed()) : complete;
            JsonNode found = filled && any ? tail() : counted;
            JsonNode page = found.path("hits").path("hits");
            int skipped = from == null ? 0 : Math.min(offset, page.size());
            int hits = Math.min(shown, page.size() - skipped);
            boolean more = hits > 0 && page.size() > skipped + hits;
            List<Hit> quoted =
                    forms.hits(Searches.documents(found, skipped + hits).subList(skipped, skipped + hits), question);
            long total = Searches.total(counted);
            long withAllWords = counted == complete ? total : 0;
            boolean corrected = correction.isPresent() && FacetCounting.seen(counted) > 0;
            return new SearchResult(
                    total,
                    withAllWords,
                    quoted,
                    filled ? order.complete(page, skipped, skipped + hits) : hits,
                    FacetCounting.counts(counted),
                    corrected ? correction.map(Correction::query) : didYouMean(withAllWords),
                    corrected ? correction.map(Correction::verbatim) : Optional.empty(),
                    found.path("timed_out").asBoolean(),
                    System.nanoTime() - started,
                    more ? order.after(page.path(skipped + hits - 1), filled).encode(request) : "");
        }

        /** The page of what matches, how much there is of it, and its facets. */
        private JsonNode counted(Query query) {
            ObjectNode body = Searches.visible(forms, query, request.authorities());
            if (order.isScored()) {
                body.set("query", weighted(body.get("query")));
            }
            body.put("track_total_hits", true);
            FacetCounting.ask(body, request.filters());
            return paged(body);
        }

        /** The page of entries with all the words, and below them of those with some of them, which nobody counts. */
        private JsonNode tail() {
            ObjectNode body = Searches.visible(forms, question.relaxed(), request.authorities());
            body.set("query", allWordsFirst(weighted(body.get("query"))));
            body.put("track_total_hits", false);
            return paged(body);
        }

        private JsonNode paged(ObjectNode body) {
            if (from == null) {
                body.put("from", offset);
                body.put("size", shown + 1);
            } else {
                order.goOn(body, from);
                body.put("size", offset + shown + 1);
            }
            body.put("timeout", Math.max(1, timeout.toMillis()) + "ms");
            body.putArray("_source").add(EntrySource.STORED);
            FacetCounting.filter(body, request.filters());
            order.ask(body);
            return asking.apply(body);
        }

        private ObjectNode allWordsFirst(ObjectNode weighted) {
            ObjectNode bool = JsonNodeFactory.instance.objectNode();
            bool.putArray("must").add(weighted);
            bool.putArray("should")
                    .add(QueryJson.of(new BoostQuery(new ConstantScoreQuery(question.strict()), AllWords.BONUS)));
            return QueryJson.named("bool", bool);
        }

        private Optional<String> didYouMean(long hits) {
            if (forms.audience() != Audience.PUBLIC || from != null || hits >= FEW) {
                return Optional.empty();
            }
            return forms.proposals(request.query(), words, hits).stream()
                    .filter(other -> count(other) > hits)
                    .findFirst();
        }

        private long count(String query) {
            Query strict = forms.question(query, request.vocabulary()).strict();
            return Searches.total(asking.apply(Searches.counted(Searches.visible(forms, strict, Set.of()))));
        }
    }

    /** Every score times the weight of its entry. */
    private static ObjectNode weighted(JsonNode query) {
        ObjectNode function = JsonNodeFactory.instance.objectNode();
        function.set("query", query);
        function.putObject("field_value_factor")
                .put("field", EngineFields.WEIGHT)
                .put("missing", 1);
        return QueryJson.named("function_score", function.put("boost_mode", "multiply"));
    }
}
