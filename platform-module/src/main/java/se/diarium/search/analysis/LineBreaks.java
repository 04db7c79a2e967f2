package se.diarium.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.apache.lucene.analysis.CharFilter;

/**
 * Joins words that a line break has parted, as they come out of a PDF file: {@code verksam-⏎hetsplan}. Hyphen and break become {@link
 * #JOINT}s, as many as they were characters, so that places in the text stay what they are.
 *
 * <p>A hyphen stays one after capitals, figures and single letters ({@code HR-⏎direktör}, {@code e-⏎post}) and before a conjunction
 * ({@code plan-⏎och budgetprocess}).
 */
final class LineBreaks extends CharFilter {

    /** Stands where a word was joined; to a tokenizer it is a part of the word. */
    static final char JOINT = '\u2060';

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char HYPHEN = '\u2010';
    private static final int LONGEST_BREAK = 12;
    private static final int LONGEST_CONJUNCTION = 10;

    /** What is looked at after a hyphen before it is decided about. */
    private static final int AHEAD = 1 + LONGEST_BREAK + LONGEST_CONJUNCTION + 1;

    private static final int BLOCK = 8192;
    private static final Set<String> CONJUNCTIONS =
            Set.of("och", "eller", "samt", "respektive", "till", "som", "resp", "men", "and", "or");

    private final char[] buffer = new char[BLOCK + AHEAD];
    private int start;
    private int decided;
    private int end;
    private boolean ended;
    private char last;
    private char lastButOne;

    LineBreaks(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (start == decided && !decideMore()) {
            return -1;
        }
        int given = Math.min(length, decided - start);
        System.arraycopy(buffer, start, target, offset, given);
        start += given;
        return given;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }

    /** Reads on and joins what can be decided about; false at the end. */
    private boolean decideMore() throws IOException {
        System.arraycopy(buffer, decided, buffer, 0, end - decided);
        end -= decided;
        start = 0;
        decided = 0;
        while (!ended && end < buffer.length) {
            int read = input.read(buffer, end, buffer.length - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        int limit = ended ? end : end - AHEAD;
        int at = 0;
        while (at < limit) {
            char c = buffer[at];
            int next = c == '-' || c == HYPHEN || c == SOFT_HYPHEN ? endOfBreak(at) : 0;
            if (next > 0) {
                while (at < next) {
                    buffer[at++] = JOINT;
                }
            } else {
                at++;
            }
            lastButOne = last;
            last = c;
        }
        decided = at;
        return decided > 0;
    }

    /** Where a word goes on that is parted by the hyphen at a place; 0 when it is a hyphen like any other. */
    private int endOfBreak(int hyphen) {
        if (!Character.isLowerCase(last) || !Character.isLowerCase(lastButOne)) {
            return 0;
        }
        int at = hyphen + 1;
        boolean newLine = false;
        while (at < end && at <= hyphen + LONGEST_BREAK && Character.isWhitespace(buffer[at])) {
            newLine |= buffer[at] == '\n' || buffer[at] == '\r' || buffer[at] == '\f';
            at++;
        }
        return newLine && at < end && Character.isLowerCase(buffer[at]) && !isConjunction(at) ? at : 0;
    }

    private boolean isConjunction(int from) {
        int to = from;
        while (to < end && to - from <= LONGEST_CONJUNCTION && Character.isLetter(buffer[to])) {
            to++;
        }
        return CONJUNCTIONS.contains(new String(buffer, from, to - from));
    }
}
