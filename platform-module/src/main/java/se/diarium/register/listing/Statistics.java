package se.diarium.register.listing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.diarium.register.Direction;

/**
 * Figures of a register.
 *
 * @param cases by body and month: registered, decided and closed
 * @param records by body, month, direction and kind
 * @param toDecision days from registration to the decision that settled the matter, by body, of what was decided
 * @param toClosing days from registration to closing, by body, of what was closed
 * @param open the cases that are open today, by handler
 */
public record Statistics(
        List<CaseCount> cases,
        List<RecordCount> records,
        List<HandlingTime> toDecision,
        List<HandlingTime> toClosing,
        List<OpenCases> open) {

    /** What happened to cases in a month. */
    public enum Happening {
        REGISTERED,
        DECIDED,
        CLOSED
    }

    /** Days since registration. */
    public enum Age {
        MONTH(30),
        QUARTER(90),
        HALF_YEAR(182),
        YEAR(365),
        OLDER(Long.MAX_VALUE);

        private final long days;

        Age(long days) {
            this.days = days;
        }

        static Age of(long days) {
            for (Age age : values()) {
                if (days <= age.days) {
                    return age;
                }
            }
            return OLDER;
        }
    }

    public record CaseCount(Happening happening, String series, YearMonth month, long count) {}

    public record RecordCount(String series, YearMonth month, Direction direction, String kind, long count) {}

    /**
     * @param cases how many it is taken from
     * @param median half of the cases took at most so many days
     * @param ninetieth nine in ten took at most so many days
     */
    public record HandlingTime(String series, long cases, long median, long ninetieth) {}

    /** @param handler user name; null for cases without one */
    public record OpenCases(String handler, Map<Age, Long> byAge) {

        public long total() {
            return byAge.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
