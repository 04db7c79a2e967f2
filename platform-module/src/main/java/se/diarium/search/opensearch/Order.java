package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.diarium.search.Cursor;
import se.diarium.search.SearchIndex;
import se.diarium.search.Sort;

/** An order of hits, and the places in it that pages begin at. */
enum Order {
    SCORE(true, EngineFields.DATE, "desc"),
    NEWEST(false, EngineFields.DATE, "desc"),
    OLDEST(false, EngineFields.DATE, "asc"),
    CHANGED(false, EngineFields.CHANGED, "desc");

    private final boolean scored;
    private final String field;
    private final String direction;

    Order(boolean scored, String field, String direction) {
        this.scored = scored;
        this.field = field;
        this.direction = direction;
    }

    /** @param scores whether the query says of its matches how well they match */
    static Order of(Sort asked, boolean scores) {
        return switch (asked) {
            case RELEVANCE -> scores ? SCORE : NEWEST;
            case DATE_NEWEST -> NEWEST;
            case DATE_OLDEST -> OLDEST;
            case CHANGED_NEWEST -> CHANGED;
        };
    }

    boolean isScored() {
        return scored;
    }

    /** With fewer entries that have all the words those with some of them are shown too. */
    int fewest() {
        return scored ? SearchIndex.FEW : 1;
    }

    /** Has a search answered in this order. */
    void ask(ObjectNode body) {
        ArrayNode sort = body.putArray("sort");
        if (scored) {
            sort.addObject().put("_score", "desc");
        }
        by(sort, field, direction).put("missing", "_last");
        by(sort, EngineFields.TIE, "asc");
    }

    private static ObjectNode by(ArrayNode sort, String field, String direction) {
        return sort.addObject().putObject(field).put("order", direction).put("unmapped_type", "long");
    }

    /** Has a search go on after a place. */
    void goOn(ObjectNode body, Cursor place) {
        ArrayNode after = body.putArray("search_after");
        if (scored) {
            after.add(place.score());
        }
        after.add(place.value()).add(place.tie());
    }

    /** The place after a hit. */
    Cursor after(JsonNode hit, boolean relaxed) {
        JsonNode values = hit.path("sort");
        int at = scored ? 1 : 0;
        float score = scored ? values.path(0).floatValue() : 0;
        return new Cursor(
                relaxed, score, values.path(at).longValue(), values.path(at + 1).longValue(), "");
    }
}
