package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import se.diarium.search.lucene.LuceneForms;

/** One of several terms, as a filter; terms of words may be but the beginning of one. */
final class OneOfTerms {

    private OneOfTerms() {}

    static ObjectNode json(TermInSetQuery query) {
        return EngineFields.isWords(query.getField()) ? words(query) : codes(query);
    }

    private static ObjectNode codes(TermInSetQuery query) {
        ObjectNode terms = JsonNodeFactory.instance.objectNode();
        ArrayNode values = terms.putArray(EngineFields.of(query.getField()));
        terms(query).forEach(values::add);
        return QueryJson.named("terms", terms);
    }

    private static ObjectNode words(TermInSetQuery query) {
        List<ObjectNode> any = new ArrayList<>();
        for (String term : terms(query)) {
            int last = term.length() - 1;
            boolean begun = last >= 0 && term.charAt(last) == LuceneForms.ANY_END;
            any.add(
                    begun
                            ? QueryJson.beginning(new Term(query.getField(), term.substring(0, last)), 1f)
                            : QueryJson.term(new Term(query.getField(), term), 1f));
        }
        return QueryJson.any(any, 1f);
    }

    private static List<String> terms(TermInSetQuery query) {
        List<String> terms = new ArrayList<>();
        BytesRefIterator set = query.getBytesRefIterator();
        try {
            for (BytesRef term = set.next(); term != null; term = set.next()) {
                terms.add(term.utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be read", e);
        }
        return terms;
    }
}
