package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;

/**
 * The forms of a word as one query. Lucene scores them as one word that stands in a text as many times as its forms weigh, 1 and 0.6 for
 * the stem. OpenSearch can have forms count as one word, with its rarity, but weigh only the whole. So it is asked for all forms and for
 * the exact one, with weights that give a word that stands once what it has on Lucene; a word that stands often differs a little.
 */
final class WordFormsJson {

    private static final String STEM = "=";

    /** With tf(f) = f / (f + 1.2), tf(0.6) / tf(1): what an inflection is to have. */
    private static final float ALL_WEIGHT = 0.733f;

    /** tf(1.6) / tf(1) less what both give a text with exact form and stem: what the exact form is to have beside them. */
    private static final float EXACT_WEIGHT = 0.249f;

    private WordFormsJson() {}

    static ObjectNode of(List<Term> forms, float boost) {
        List<Term> exact =
                forms.stream().filter(form -> !form.text().startsWith(STEM)).toList();
        List<ObjectNode> queries = new ArrayList<>();
        queries.add(asOne(forms, ALL_WEIGHT));
        if (!exact.isEmpty()) {
            queries.add(asOne(exact, EXACT_WEIGHT));
        }
        return QueryJson.any(queries, boost);
    }

    private static ObjectNode asOne(List<Term> forms, float weight) {
        String line = forms.stream().map(form -> Terms.term(form.text())).collect(Collectors.joining(Terms.BESIDE));
        return QueryJson.words("match", forms.get(0).field(), line, weight);
    }
}
