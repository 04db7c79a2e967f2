package se.diarium.governance.model;

/**
 * What time a document is for.
 *
 * @param span what its length is counted in
 * @param length how many of them
 * @param starts years from the year it is decided in to the first one it is for
 */
public record Period(Span span, int length, int starts) {

    /** What the length of a period is counted in. The names are those of the model file. */
    public enum Span {
        YEARS,
        MONTHS,
        TERM
    }

    /** The years that a document decided in a year is for. */
    public Years decidedIn(int year, Elections elections) {
        if (span == Span.TERM) {
            return elections.termOf(year + starts);
        }
        int from = year + starts;
        return new Years(from, span == Span.YEARS ? from + length - 1 : from);
    }
}
