package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import se.diarium.search.Audience;
import se.diarium.search.Hit;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.search.lucene.LuceneForms;
import se.diarium.search.lucene.Question;

/** Answers questions from OpenSearch. */
final class EngineSearch {

    /** How much longer than the search itself its answer may take to come. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    private final Audience audience;
    private final LuceneForms forms;
    private final Spelling spelling;
    private final Duration timeout;
    private final Function<ObjectNode, JsonNode> asking;

    /** @param asking sends a search and gives the answer, which covers every shard */
    EngineSearch(Audience audience, LuceneForms forms, Duration timeout, Function<ObjectNode, JsonNode> asking) {
        this.audience = audience;
        this.forms = forms;
        this.timeout = timeout;
        this.asking = asking;
        this.spelling = new Spelling(forms, asking);
    }

    /** How long to wait for the answer of a search. */
    static Duration within(Duration timeout) {
        return timeout.plus(ON_THE_WAY);
    }

    SearchResult search(SearchRequest request) {
        long started = System.nanoTime();
        Question question = forms.question(request.query());
        JsonNode found = ask(request, question.strict());
        boolean relaxed = false;
        if (!FacetCounting.sawAny(found) && question.relaxed() != null) {
            found = ask(request, question.relaxed());
            relaxed = FacetCounting.sawAny(found);
        }
        Optional<String> didYouMean =
                FacetCounting.sawAny(found) && !relaxed ? Optional.empty() : didYouMean(request, question);
        return new SearchResult(
                found.path("hits").path("total").path("value").asLong(),
                hits(found, question),
                FacetCounting.counts(found),
                didYouMean,
                relaxed,
                found.path("timed_out").asBoolean(),
                System.nanoTime() - started);
    }

    private JsonNode ask(SearchRequest request, Query query) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("query", EntriesOnly.that(QueryJson.of(forms.visible(query, request.authorities()))));
        int offset = Math.min(request.offset(), SearchRequest.MAXIMUM_DEPTH);
        body.put("from", offset);
        body.put("size", Math.min(request.limit(), SearchRequest.MAXIMUM_DEPTH - offset));
        body.put("track_total_hits", true);
        body.put("timeout", Math.max(1, timeout.toMillis()) + "ms");
        body.putArray("_source").add(EntrySource.STORED);
        FacetCounting.ask(body, request.filters());
        ArrayNode sort = body.putArray("sort");
        if (request.sort() == Sort.RELEVANCE) {
            sort.addObject().put("_score", "desc");
        }
        field(sort, EngineFields.DATE, "desc").put("missing", "_last");
        field(sort, EngineFields.TIE, "asc");
        return asking.apply(body);
    }

    private static ObjectNode field(ArrayNode sort, String field, String order) {
        return sort.addObject().putObject(field).put("order", order).put("unmapped_type", "long");
    }

    private List<Hit> hits(JsonNode found, Question question) {
        List<Document> documents = new ArrayList<>();
        for (JsonNode hit : found.path("hits").path("hits")) {
            documents.add(EntrySource.document(hit.path("_source")));
        }
        return forms.hits(documents, question);
    }

    private Optional<String> didYouMean(SearchRequest request, Question question) {
        if (audience != Audience.PUBLIC) {
            return Optional.empty();
        }
        return spelling.correct(request.query(), question.parsed()).filter(this::findsSomething);
    }

    private boolean findsSomething(String query) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0).put("terminate_after", 1);
        body.set("query", EntriesOnly.that(QueryJson.of(forms.question(query).strict())));
        return asking.apply(body).path("hits").path("total").path("value").asLong() > 0;
    }
}
