package se.diarium.register;

/**
 * Consecutive numbers of a series and year.
 *
 * @param first the lowest
 * @param last the highest, at least the first
 */
public record NumberSpan(int first, int last) {

    public NumberSpan {
        if (last < first) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /** How many numbers they are. */
    public int count() {
        return last - first + 1;
    }
}
