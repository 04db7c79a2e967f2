package se.diarium.register;

/**
 * Which cases to list; null is "any". The text is looked for in titles and initiators.
 *
 * @param classification a code of the classification scheme; stands for what is below it, too
 * @param responsible what the body that is responsible for them is responsible for
 */
public record CaseFilter(
        String series,
        Integer year,
        CaseStatus status,
        String handler,
        String text,
        String classification,
        Responsibility responsible) {

    public CaseFilter(String series, Integer year, CaseStatus status, String handler, String text) {
        this(series, year, status, handler, text, null, null);
    }

    /** Every case the caller may see. */
    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null);
    }
}
