package se.diarium.search.lucene;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/**
 * What is shown from a place on, and perhaps one more.
 *
 * @param complete entries with all the words
 * @param tail entries with some of them, which follow
 */
record Found(ScoreDoc[] complete, ScoreDoc[] tail) {

    static Found ofTail(ScoreDoc[] tail) {
        return new Found(new ScoreDoc[0], tail);
    }

    ScoreDoc[] page(int shown) {
        return Stream.concat(Arrays.stream(complete), Arrays.stream(tail))
                .limit(shown)
                .toArray(ScoreDoc[]::new);
    }

    /** How many of the page have all the words. */
    int complete(int shown) {
        return Math.min(complete.length, shown);
    }

    boolean isBeyond(int shown) {
        return shown > 0 && complete.length + tail.length > shown;
    }

    /** The last of a page that others follow. */
    FieldDoc last(int shown) {
        return (FieldDoc) page(shown)[shown - 1];
    }

    boolean endsInTail(int shown) {
        return complete.length < shown;
    }
}
