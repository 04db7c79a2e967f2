package se.diarium.register;

/** Which cases to list; null is "any". The text is looked for in titles and initiators. */
public record CaseFilter(String series, Integer year, CaseStatus status, String handler, String text) {

    /** Every case the caller may see. */
    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null);
    }
}
