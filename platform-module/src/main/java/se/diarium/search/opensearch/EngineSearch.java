package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import se.diarium.search.Audience;
import se.diarium.search.Cursor;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
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
        private final boolean inTail;
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
            this.inTail = from != null && from.relaxed();
            this.words = new EngineWords(asking);
            this.correction = forms.correction(request.query(), words);
            this.question =
                    forms.question(correction.map(Correction::query).orElse(request.query()), request.vocabulary());
            this.order = Order.of(request.sort(), question.scores());
            this.offset = Math.min(request.offset(), SearchRequest.MAXIMUM_DEPTH);
            this.shown = Math.min(request.limit(), SearchRequest.MAXIMUM_DEPTH - offset);
        }

        SearchResult answer() {
            JsonNode complete = counted(question.strict(), !inTail);
            boolean none = FacetCounting.seen(complete) == 0 && question.relaxed() != null;
            JsonNode counted = none ? counted(question.relaxed(), inTail) : complete;
            List<JsonNode> first = none || inTail ? List.of() : Searches.hits(complete);
            List<JsonNode> tail = none ? Searches.hits(counted) : tail(complete, first.size());
            List<JsonNode> found =
                    Stream.concat(first.stream(), tail.stream()).limit(shown).toList();
            long total = Searches.total(counted);
            long withAllWords = none ? 0 : total;
            boolean corrected = correction.isPresent() && FacetCounting.seen(counted) > 0;
            boolean more = !found.isEmpty() && first.size() + tail.size() > shown;
            return new SearchResult(
                    total,
                    withAllWords,
                    forms.hits(Searches.documents(found), question),
                    Math.min(first.size(), shown),
                    FacetCounting.counts(counted),
                    corrected ? correction.map(Correction::query) : didYouMean(withAllWords),
                    corrected ? correction.map(Correction::verbatim) : Optional.empty(),
                    counted.path("timed_out").asBoolean(),
                    System.nanoTime() - started,
                    more
                            ? order.after(found.get(shown - 1), first.size() < shown)
                                    .encode(request)
                            : "");
        }

        /**
         * The page of what matches, how much there is of it, and its facets.
         *
         * @param goesOn whether from the place that the page before ended at
         */
        private JsonNode counted(Query query, boolean goesOn) {
            ObjectNode body = matching(query);
            body.put("track_total_hits", true);
            FacetCounting.ask(body, request.filters());
            return page(body, goesOn, offset, shown + 1);
        }

        /** The best of the entries with some of the words, which nobody counts, where those with all are few and do not fill the page. */
        private List<JsonNode> tail(JsonNode complete, int shownBefore) {
            boolean few = inTail || FacetCounting.seen(complete) < order.fewest();
            if (question.relaxed() == null || !few || shown == 0 || shownBefore > shown) {
                return List.of();
            }
            ObjectNode body = matching(question.relaxed());
            ObjectNode others = JsonNodeFactory.instance.objectNode();
            others.putArray("must").add(body.get("query"));
            others.putArray("must_not").add(QueryJson.of(question.strict()));
            body.set("query", QueryJson.named("bool", others));
            body.put("track_total_hits", false);
            int passed = from == null ? (int) Math.max(0, offset - Searches.total(complete)) : 0;
            return Searches.hits(page(body, inTail, passed, shown + 1 - shownBefore));
        }

        private ObjectNode matching(Query query) {
            ObjectNode body = Searches.visible(forms, query, request.authorities());
            if (order.isScored()) {
                body.set("query", weighted(body.get("query")));
            }
            return body;
        }

        private JsonNode page(ObjectNode body, boolean goesOn, int passed, int size) {
            if (goesOn && from != null) {
                order.goOn(body, from);
            } else {
                body.put("from", passed);
            }
            body.put("size", size);
            body.put("timeout", Math.max(1, timeout.toMillis()) + "ms");
            body.putArray("_source").add(EntrySource.STORED);
            FacetCounting.filter(body, request.filters());
            order.ask(body);
            return asking.apply(body);
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
