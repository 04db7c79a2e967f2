package se.diarium.search;

import java.util.List;

/** Finds diarienummer, in any spelling, in queries and in texts. */
@FunctionalInterface
public interface NumberReader {

    /** The numbers in a text, in the order they stand, not overlapping. */
    List<NumberMention> mentions(CharSequence text);
}
