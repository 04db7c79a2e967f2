package se.diarium.register.history;

/**
 * Something registered that is not what its history says.
 *
 * @param diarienummer of its case, as the history has it
 * @param what what disagrees
 * @param property the property that differs; empty where the whole node does
 * @param recorded what the history says last; empty where it says nothing
 * @param present what the register holds; empty where it holds nothing
 */
public record Disagreement(
        String series,
        String diarienummer,
        String nodeId,
        What what,
        String property,
        String recorded,
        String present) {

    /** The kinds of disagreement. */
    public enum What {
        /** A property differs from what was written last. */
        DIFFERENT,
        /** The history tells of it and it is not there. */
        GONE,
        /** It is there and the history does not tell of it. */
        UNTOLD
    }
}
