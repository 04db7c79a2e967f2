package se.diarium.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.analysis.QueryWord;

/** The words of the living documents of an index, for one question: what was asked once is remembered. */
final class LivingWords implements KnownWords {

    private static final int MOST_CANDIDATES = 2_000;

    private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.TEXT);

    private final IndexReader reader;
    private final Map<Asked, Optional<String>> found = new HashMap<>();

    LivingWords(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public long entriesWith(QueryWord word) {
        long most = 0;
        for (String field : FIELDS) {
            for (String form : List.of(word.exact(), word.stemTerm(), word.partTerm())) {
                most = Math.max(most, aliveIn(field, new BytesRef(form)));
            }
        }
        return most;
    }

    @Override
    public Optional<String> closest(String word, long known) {
        return found.computeIfAbsent(new Asked(word, known), asked -> {
            try {
                return closestOf(word, known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<String> closestOf(String word, long known) throws IOException {
        LikeWords like = new LikeWords(word);
        String best = null;
        float bestScore = 0;
        for (String field : FIELDS) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                continue;
            }
            TermsEnum candidates = like.among(terms);
            int looked = 0;
            for (BytesRef term = candidates.next();
                    term != null && looked < MOST_CANDIDATES;
                    term = candidates.next()) {
                looked++;
                float alike = like.of(term);
                if (alike * KnownWords.fame(candidates.docFreq()) > bestScore
                        && !term.utf8ToString().equals(word)) {
                    float score = KnownWords.worth(alike, alive(field, term), known);
                    if (score > bestScore) {
                        best = term.utf8ToString();
                        bestScore = score;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private long aliveIn(String field, BytesRef term) {
        try {
            return alive(field, term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private record Asked(String word, long known) {}
}
