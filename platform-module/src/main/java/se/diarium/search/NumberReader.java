package se.diarium.search;

import java.util.List;
import se.diarium.register.number.DiarienummerReader;

/** Finds diarienummer, in any spelling, in queries and in texts. */
@FunctionalInterface
public interface NumberReader {

    /** The numbers in a text, in the order they stand, not overlapping. */
    List<NumberMention> mentions(CharSequence text);

    /** The numbers of a region's own pattern. */
    static NumberReader of(DiarienummerReader reader) {
        return text -> reader.mentions(text).stream()
                .map(mention -> new NumberMention(
                        mention.series(), mention.number(), mention.year(), mention.start(), mention.end()))
                .toList();
    }
}
