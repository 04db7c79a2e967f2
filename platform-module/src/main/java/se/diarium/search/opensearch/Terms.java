package se.diarium.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.index.IndexableField;

/**
 * Terms as a line that OpenSearch takes apart again: positions are parted by spaces, the terms of one position by bars, and a
 * semicolon stands for a position that anything may have. See the analysers in {@code index.json}.
 */
final class Terms {

    /** A position of a phrase that is not looked at. */
    static final String GAP = ";";

    /** Between terms at one position. */
    static final String BESIDE = "|";

    /** Between a term and its weight. */
    private static final char WEIGHING = '|';

    private static final char REPLACEMENT = '\ufffd';

    private Terms() {}

    /** The terms that Lucene would index a field under. */
    static String line(IndexableField field, Analyzer analyzer) {
        return beginning(field, analyzer, Integer.MAX_VALUE);
    }

    /** The same of the first terms. */
    static String beginning(IndexableField field, Analyzer analyzer, int most) {
        int left = most;
        StringBuilder line = new StringBuilder();
        try (TokenStream tokens = field.tokenStream(analyzer, null)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute position = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (left > 0 && tokens.incrementToken()) {
                left--;
                if (!line.isEmpty()) {
                    line.append(position.getPositionIncrement() == 0 ? BESIDE : " ");
                }
                append(line, term);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        return line.toString();
    }

    /** The terms with weights that Lucene would index a field under, each with its weight after a bar. */
    static String weighed(IndexableField field, Analyzer analyzer) {
        StringBuilder line = new StringBuilder();
        try (TokenStream tokens = field.tokenStream(analyzer, null)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            TermFrequencyAttribute weight = tokens.addAttribute(TermFrequencyAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                append(line.append(' '), term);
                line.append(WEIGHING).append(weight.getTermFrequency());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        return line.toString();
    }

    /** The words of a line, without their other forms and without what is more or less than letters. */
    static Stream<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .map(forms -> forms.split("[|]", 2)[0])
                .filter(word -> !word.isEmpty() && word.chars().allMatch(Character::isLetter));
    }

    /** A term as it stands in a line. Folding makes spaces and signs of some letters of other scripts. */
    static String term(CharSequence term) {
        StringBuilder safe = new StringBuilder(term.length());
        append(safe, term);
        return safe.toString();
    }

    private static void append(StringBuilder line, CharSequence term) {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            boolean apart = c == '|' || c == ';' || Character.isWhitespace(c);
            line.append(apart ? REPLACEMENT : c);
        }
    }
}
