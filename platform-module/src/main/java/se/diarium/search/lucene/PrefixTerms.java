package se.diarium.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of an index that begin with something: the {@link #MOST} commonest of the first {@link #MOST_LOOKED_AT}. */
final class PrefixTerms implements WordsBeginning {

    /** Words of a field that one prefix stands for. */
    static final int MOST = 300;

    /** Words looked at, which bounds the time. */
    static final int MOST_LOOKED_AT = 20_000;

    private static final Comparator<Found> RAREST_FIRST = Comparator.comparingInt(Found::entries);

    private final IndexReader reader;

    PrefixTerms(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public List<BytesRef> of(String field, String beginning) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            return terms == null ? List.of() : commonest(terms.iterator(), new BytesRef(beginning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BytesRef> commonest(TermsEnum words, BytesRef beginning) throws IOException {
        PriorityQueue<Found> commonest = new PriorityQueue<>(RAREST_FIRST);
        if (words.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        int looked = 0;
        for (BytesRef word = words.term();
                word != null && looked < MOST_LOOKED_AT && StringHelper.startsWith(word, beginning);
                word = words.next()) {
            looked++;
            int entries = words.docFreq();
            if (commonest.size() < MOST || entries > commonest.peek().entries()) {
                commonest.add(new Found(BytesRef.deepCopyOf(word), entries));
                if (commonest.size() > MOST) {
                    commonest.poll();
                }
            }
        }
        List<Found> sorted = new ArrayList<>(commonest);
        sorted.sort(RAREST_FIRST.reversed().thenComparing(Found::word));
        return sorted.stream().map(Found::word).toList();
    }

    /** A word and how many entries have it. */
    private record Found(BytesRef word, int entries) {}
}
