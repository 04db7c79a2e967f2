package se.diarium.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * How like other words are to one, by the letters to change, put in, leave out or exchange with the next; its first letter stays. Making
 * the automata takes longer than using them, so that one is made for all fields, which {@code FuzzyTermsEnum} does not.
 */
final class LikeWords {

    private static final int KEPT_LETTERS = 1;

    private final CompiledAutomaton alike;
    private final ByteRunAutomaton nearest;
    private final int edits;
    private final int length;

    LikeWords(String word) {
        length = word.codePointCount(0, word.length());
        edits = word.length() < KnownWords.LONG_WORD ? 1 : 2;
        alike = FuzzyQuery.getFuzzyAutomaton(word, edits, KEPT_LETTERS, true);
        nearest = FuzzyQuery.getFuzzyAutomaton(word, 1, KEPT_LETTERS, true).runAutomaton;
    }

    /** Those of the words that are like it. */
    TermsEnum among(Terms words) throws IOException {
        return alike.getTermsEnum(words);
    }

    /** From 0 to 1, for a word that is like it: the part of the shorter one that is the same, as {@code FuzzyTermsEnum} has it. */
    float of(BytesRef word) {
        int changed = nearest.run(word.bytes, word.offset, word.length) ? 1 : edits;
        return 1f - (float) changed / Math.min(length, UnicodeUtil.codePointCount(word));
    }
}
