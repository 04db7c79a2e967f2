package se.diarium.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes out the joints that {@link LineBreaks} left in a word. Where the joined word is none that we know, the hyphen may have been
 * meant: its two sides are put at the same position, so that the word is found either way.
 */
final class JointFilter extends TokenFilter {

    private final WordForms forms;
    private final Deque<String> sides = new ArrayDeque<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private State word;

    JointFilter(TokenStream input, WordForms forms) {
        super(input);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!sides.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(sides.poll());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String parted = term.toString();
        if (parted.indexOf(LineBreaks.JOINT) >= 0) {
            join(parted);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        sides.clear();
        word = null;
    }

    private void join(String parted) {
        StringBuilder joined = new StringBuilder(parted.length());
        for (String side : parted.split(String.valueOf(LineBreaks.JOINT))) {
            if (!side.isEmpty()) {
                joined.append(side);
                sides.add(side);
            }
        }
        if (joined.length() == 0) {
            sides.clear();
            return;
        }
        term.setEmpty().append(joined);
        if (sides.size() < 2 || forms.isKnown(SwedishFolding.fold(joined.toString()))) {
            sides.clear();
        } else {
            word = captureState();
        }
    }
}
