package se.diarium.search.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import se.diarium.search.CompletionRequest;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;

/**
 * A question half written.
 *
 * @param before what was typed before its last word
 * @param word the beginning of the last word, folded
 * @param complete headings that hold the words before it in any form; null when there are none
 */
public record Beginning(String before, String word, Query complete) {

    private static final int SHORTEST = 2;

    /** Empty when there is nothing to complete. */
    static Optional<Beginning> of(CompletionRequest request, SwedishText text) {
        String typed = request.text();
        int end = typed.length();
        int start = end;
        while (start > 0 && Character.isLetter(typed.charAt(start - 1))) {
            start--;
        }
        boolean tooShort = end - start < SHORTEST || request.limit() == 0;
        if (tooShort || end > CompletionRequest.MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        List<QueryWord> last = text.words(typed.substring(start));
        if (last.size() != 1) {
            return Optional.empty();
        }
        String before = typed.substring(0, start);
        return Optional.of(new Beginning(before, last.get(0).exact(), complete(text.words(before))));
    }

    private static Query complete(List<QueryWord> words) {
        BooleanQuery.Builder heading = new BooleanQuery.Builder();
        words.stream()
                .filter(word -> !word.stopWord())
                .forEach(word -> heading.add(WordQueries.stems(Fields.TITLE, List.of(word)), Occur.FILTER));
        BooleanQuery query = heading.build();
        return query.clauses().isEmpty() ? null : query;
    }
}
