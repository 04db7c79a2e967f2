package se.diarium.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import se.diarium.search.Fragment;
import se.diarium.search.Segment;

/**
 * Marks the words of a question in a text that is read whole, in any inflection and within compounds, as the index finds them. What the
 * question leaves out is not marked.
 */
public final class WordMarks {

    private static final int LONGEST_QUESTION = 500;

    private final SwedishText swedish;
    private final Set<String> terms;

    /** @param question as it was typed */
    public WordMarks(SwedishText swedish, String question) {
        this.swedish = swedish;
        this.terms = swedish.words(wanted(question)).stream()
                .filter(word -> !word.stopWord())
                .flatMap(word -> terms(word).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String wanted(String question) {
        String read = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        return Arrays.stream(read.split("\\s+"))
                .filter(word -> !word.startsWith("-") && !word.contains(":"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> terms(QueryWord word) {
        return word.hasStem() ? List.of(word.exact(), word.stemTerm(), word.partTerm()) : List.of(word.exact());
    }

    /** Whether there is anything to mark. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The whole text, with the words of the question marked. */
    public Fragment mark(String text) {
        if (terms.isEmpty()) {
            return Fragment.plain(text);
        }
        List<Segment> segments = new ArrayList<>();
        int written = 0;
        try (TokenStream tokens = swedish.analyzer().tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (place.startOffset() >= written && terms.contains(term.toString())) {
                    add(segments, text.substring(written, place.startOffset()), false);
                    add(segments, text.substring(place.startOffset(), place.endOffset()), true);
                    written = place.endOffset();
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        add(segments, text.substring(written), false);
        return new Fragment(segments);
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }
}
