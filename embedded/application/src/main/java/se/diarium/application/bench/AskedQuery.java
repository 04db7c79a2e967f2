package se.diarium.application.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.search.Facet;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;

/**
 * What somebody looks for.
 *
 * @param words in lower case; of a number its parts, of a prefix its letters
 * @param body the one to which the hits are limited; empty for all
 */
record AskedQuery(Shape shape, List<String> words, String body) {

    static final int HITS = 10;

    /** What people type. */
    enum Shape {
        WORDS,
        PHRASE,
        NUMBER,
        PREFIX
    }

    /** As it is typed; Diarium and OpenSearch's language for simple queries read it alike. */
    String typed() {
        return switch (shape) {
            case WORDS -> String.join(" ", words);
            case PHRASE -> '"' + String.join(" ", words) + '"';
            case NUMBER -> String.join("/", words);
            case PREFIX -> words.get(0) + '*';
        };
    }

    /** The address of the public search. */
    String address(String format) {
        return "/diarium/sok?format=" + format + "&q=" + URLEncoder.encode(typed(), StandardCharsets.UTF_8)
                + (body.isEmpty() ? "" : "&organ=" + body);
    }

    SearchRequest request() {
        return new SearchRequest(
                typed(),
                body.isEmpty() ? Map.of() : Map.of(Facet.BODY, Set.of(body)),
                Set.of(),
                0,
                HITS,
                Sort.RELEVANCE);
    }
}
