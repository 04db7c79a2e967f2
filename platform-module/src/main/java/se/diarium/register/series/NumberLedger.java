package se.diarium.register.series;

import java.util.ArrayList;
import java.util.List;
import se.diarium.register.NumberSpan;

/**
 * Tells the holes in a series apart.
 *
 * @param passedOver those that an import left
 * @param missing those that nothing explains
 */
public record NumberLedger(List<NumberSpan> passedOver, List<NumberSpan> missing) {

    /**
     * @param holes numbers no case has; ascending, apart from each other
     * @param passed numbers that were passed over; ascending, apart from each other
     */
    public static NumberLedger of(List<NumberSpan> holes, List<NumberSpan> passed) {
        List<NumberSpan> explained = new ArrayList<>();
        List<NumberSpan> missing = new ArrayList<>();
        for (NumberSpan hole : holes) {
            int next = hole.first();
            for (NumberSpan span : passed) {
                int first = Math.max(next, span.first());
                int last = Math.min(hole.last(), span.last());
                if (first <= last) {
                    addUnlessEmpty(missing, next, first - 1);
                    explained.add(new NumberSpan(first, last));
                    next = last + 1;
                }
            }
            addUnlessEmpty(missing, next, hole.last());
        }
        return new NumberLedger(explained, missing);
    }

    private static void addUnlessEmpty(List<NumberSpan> spans, int first, int last) {
        if (first <= last) {
            spans.add(new NumberSpan(first, last));
        }
    }
}
