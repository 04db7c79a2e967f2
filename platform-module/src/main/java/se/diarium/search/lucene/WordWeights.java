package se.diarium.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import se.diarium.search.analysis.WordMark;

/**
 * What the words of an entry count in it: each once, by its exact form and by its stem, with a weight in place of a number of
 * occurrences. Heading, text and what else describes the entry give their words while they are analysed. A query then asks one field for one
 * term, and not each field for each form of a word.
 *
 * <p>A frequency of the index is a whole number, so weights are counted in tenths of a word of the text.
 */
final class WordWeights {

    /** What a word of the text counts. */
    static final int UNIT = 10;

    private static final int PART = 4;

    private static final FieldType WEIGHED = weighed();

    private final Map<String, Integer> weights = new HashMap<>();

    /** A field whose words count, when it is analysed. */
    Field counted(String name, String text, FieldType type) {
        return new Field(name, text, type) {
            @Override
            public TokenStream tokenStream(Analyzer analyzer, TokenStream reused) {
                return new Counting(super.tokenStream(analyzer, reused));
            }
        };
    }

    /** The field of all words that were counted; has to come after them in a document. */
    static Field field(String name, WordWeights... counted) {
        return new Field(name, "", WEIGHED) {
            @Override
            public TokenStream tokenStream(Analyzer analyzer, TokenStream reused) {
                Map<String, Integer> sum = new HashMap<>();
                for (WordWeights some : counted) {
                    some.weights.forEach((word, weight) -> sum.merge(word, weight, Integer::sum));
                }
                return new Weighed(sum);
            }
        };
    }

    /** Scores as Lucene does by default, with weights for frequencies where there are weights. */
    static Similarity similarity() {
        Similarity usual = new BM25Similarity();
        Similarity ofWeights = new BM25Similarity(1.2f * UNIT, 0.75f);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return Fields.isWeighed(field) ? ofWeights : usual;
            }
        };
    }

    private static FieldType weighed() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Notes the words that pass. */
    private final class Counting extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Counting(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String form = term.toString();
            boolean part = WordMark.isPart(form);
            weights.merge(part ? WordMark.asStem(form) : form, part ? PART : UNIT, Integer::sum);
            return true;
        }
    }

    /** Gives each word once. */
    private static final class Weighed extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> weights;
        private Iterator<Map.Entry<String, Integer>> left;

        Weighed(Map<String, Integer> weights) {
            this.weights = weights;
            this.left = weights.entrySet().iterator();
        }

        @Override
        public void reset() {
            left = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> word = left.next();
            term.append(word.getKey());
            frequency.setTermFrequency(word.getValue());
            return true;
        }
    }
}
