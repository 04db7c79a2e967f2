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
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.query.Expression;

/**
 * Proposes a spelling for words that stand nowhere in an index. It knows the words of living documents alone: those of removed ones stay
 * in the index for a while and must not be told. For an index that everyone may see all of.
 */
final class Speller {

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 60;
    private static final int LONG_WORD = 6;
    private static final int MOST_WORDS = 3;
    private static final int MOST_CANDIDATES = 2_000;
    private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.TEXT);

    private final IndexReader reader;
    private final SwedishText text;

    Speller(IndexReader reader, SwedishText text) {
        this.reader = reader;
        this.text = text;
    }

    /** The query with its unknown words corrected; empty when nothing is to be corrected or one cannot be. */
    Optional<String> correct(String query, Expression.AllOf parsed) throws IOException {
        StringBuilder corrected = new StringBuilder(query);
        int shift = 0;
        int corrections = 0;
        for (Expression part : parsed.parts()) {
            if (part instanceof Expression.Word word && corrections < MOST_WORDS) {
                List<QueryWord> words = text.words(word.text());
                if (words.size() == 1 && isUnknown(words.get(0))) {
                    Optional<String> closest = closest(words.get(0).exact());
                    if (closest.isEmpty()) {
                        return Optional.empty();
                    }
                    corrected.replace(word.start() + shift, word.end() + shift, closest.get());
                    shift += closest.get().length() - (word.end() - word.start());
                    corrections++;
                }
            }
        }
        return corrections == 0 ? Optional.empty() : Optional.of(corrected.toString());
    }

    private boolean isUnknown(QueryWord word) throws IOException {
        if (!word.hasStem()
                || word.exact().length() < SHORTEST_WORD
                || word.exact().length() > LONGEST_WORD) {
            return false;
        }
        for (String field : FIELDS) {
            for (String form : List.of(word.exact(), word.stemTerm(), word.partTerm())) {
                if (isAlive(field, new BytesRef(form))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<String> closest(String word) throws IOException {
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
                float score = candidates.getBoost() * (float) Math.log1p(candidates.docFreq());
                if (score > bestScore && isAlive(field, term)) {
                    best = term.utf8ToString();
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isAlive(String field, BytesRef term) throws IOException {
        Term wanted = new Term(field, BytesRef.deepCopyOf(term));
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(wanted, PostingsEnum.NONE);
            if (postings != null && hasLive(postings, leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLive(PostingsEnum postings, Bits live) throws IOException {
        for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
            if (live == null || live.get(d)) {
                return true;
            }
        }
        return false;
    }
}
