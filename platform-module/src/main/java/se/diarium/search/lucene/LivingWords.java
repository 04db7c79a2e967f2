package se.diarium.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.analysis.QueryWord;

/** The words of the documents that are there, not of those that were removed. */
final class LivingWords {

    private static final int LONG_WORD = 6;
    private static final int MOST_CANDIDATES = 2_000;

    /** More documents than this make a word no better known. */
    private static final int ENOUGH = 100;

    /** A known word is corrected only by one that so many times as many documents have. */
    private static final int MUCH_COMMONER = 5;

    private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.TEXT);

    private final IndexReader reader;

    LivingWords(IndexReader reader) {
        this.reader = reader;
    }

    /** How many documents have the word in any form, at least in the field where most have it; counts no further than needed. */
    long entriesWith(QueryWord word) throws IOException {
        long most = 0;
        for (String field : FIELDS) {
            for (String form : List.of(word.exact(), word.stemTerm(), word.partTerm())) {
                most = Math.max(most, alive(field, new BytesRef(form)));
            }
        }
        return most;
    }

    /** @param known how many documents have the word itself */
    Optional<String> closest(String word, long known) throws IOException {
        int edits = word.length() < LONG_WORD ? 1 : 2;
        String best = null;
        float bestScore = 0;
        for (String field : FIELDS) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                continue;
            }
            FuzzyTermsEnum candidates = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
            int looked = 0;
            for (BytesRef term = candidates.next();
                    term != null && looked < MOST_CANDIDATES;
                    term = candidates.next()) {
                looked++;
                float hoped = candidates.getBoost() * fame(candidates.docFreq());
                if (hoped > bestScore && !term.utf8ToString().equals(word)) {
                    long alive = alive(field, term);
                    float score = candidates.getBoost() * fame(alive);
                    if (alive > 0 && alive >= known * MUCH_COMMONER && score > bestScore) {
                        best = term.utf8ToString();
                        bestScore = score;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static float fame(long documents) {
        return (float) Math.log1p(Math.min(documents, ENOUGH));
    }

    /** How many documents have the term, no further counted than {@link #ENOUGH}. */
    private long alive(String field, BytesRef term) throws IOException {
        Term wanted = new Term(field, BytesRef.deepCopyOf(term));
        long alive = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(wanted, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && alive < ENOUGH && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    alive++;
                }
            }
        }
        return alive;
    }
}
