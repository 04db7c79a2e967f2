package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import se.diarium.search.Hit;
import se.diarium.search.SimilarRequest;
import se.diarium.search.lucene.LuceneForms;

/** Finds entries that are about what an entry is about. */
final class Likeness {

    private static final int MOST_TERMS = 25;

    /** Of the terms that tell an entry, how many another must share. */
    private static final String SHARED = "20%";

    private static final int WORDS_READ = 5_000;

    private final LuceneForms forms;
    private final Function<ObjectNode, JsonNode> asking;

    Likeness(LuceneForms forms, Function<ObjectNode, JsonNode> asking) {
        this.forms = forms;
        this.asking = asking;
    }

    List<Hit> hits(SimilarRequest request) {
        if (request.limit() == 0 || request.id().isEmpty()) {
            return List.of();
        }
        ObjectNode itself = Searches.visible(forms, forms.itself(request.id()), request.authorities());
        List<Document> found = Searches.documents(Searches.hits(asking.apply(itself.put("size", 1))));
        if (found.isEmpty()) {
            return List.of();
        }
        ObjectNode like = like(found.get(0));
        ObjectNode others = JsonNodeFactory.instance.objectNode();
        others.putArray("must").add(like);
        others.putArray("must_not").add(QueryJson.of(forms.itself(request.id())));
        ObjectNode body = Searches.visibleOf(forms, QueryJson.named("bool", others), request.authorities());
        return forms.hits(Searches.documents(Searches.hits(asking.apply(body.put("size", request.limit())))), null);
    }

    private ObjectNode like(Document entry) {
        ObjectNode like = JsonNodeFactory.instance.objectNode();
        like.putArray("fields").add(EngineFields.of("title")).add(EngineFields.of("text"));
        like.putArray("like").add(stems(entry, "title") + " " + stems(entry, "text"));
        like.put("analyzer", "row")
                .put("min_term_freq", 1)
                .put("min_doc_freq", 2)
                .put("max_query_terms", MOST_TERMS)
                .put("minimum_should_match", SHARED)
                .put("boost_terms", 1);
        return QueryJson.named("more_like_this", like);
    }

    private String stems(Document entry, String field) {
        return Terms.beginning(new TextField(field, entry.get(field), Field.Store.NO), forms.stems(), WORDS_READ);
    }
}
