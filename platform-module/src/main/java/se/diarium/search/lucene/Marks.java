package se.diarium.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.analysis.QueryWord;

/** Collects what is to be marked in heading and text. */
final class Marks {

    private static final List<String> MARKED = List.of(Fields.TITLE, Fields.TEXT);

    private final BooleanQuery.Builder marks = new BooleanQuery.Builder();
    private boolean quotesPhrases;

    /** A word that stands there as it was typed stands there by its stem too. */
    void addWord(QueryWord word) {
        for (String field : MARKED) {
            if (word.hasStem()) {
                add(field, word.stemTerm());
                add(field, word.partTerm());
            } else {
                add(field, word.exact());
            }
        }
    }

    /** Words that were looked for instead of those typed. */
    void addAlternative(List<QueryWord> words) {
        quotesPhrases |= words.size() > 1;
        for (String field : MARKED) {
            marks.add(WordQueries.stems(field, words), Occur.SHOULD);
        }
    }

    void addPhrase(List<QueryWord> words) {
        if (words.isEmpty()) {
            return;
        }
        quotesPhrases |= words.size() > 1;
        for (String field : MARKED) {
            marks.add(WordQueries.phrase(field, words), Occur.SHOULD);
        }
    }

    void addAny(List<BytesRef> words) {
        if (words.isEmpty()) {
            return;
        }
        for (String field : MARKED) {
            SynonymQuery.Builder any = new SynonymQuery.Builder(field);
            words.forEach(word -> any.addTerm(word, 1f));
            marks.add(any.build(), Occur.SHOULD);
        }
    }

    boolean quotesPhrases() {
        return quotesPhrases;
    }

    /** All of it; null when there is nothing to mark. */
    Query query() {
        BooleanQuery query = marks.build();
        return query.clauses().isEmpty() ? null : query;
    }

    private void add(String field, String term) {
        marks.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
    }
}
