package se.diarium.register.series;

/**
 * What the table of cases holds of a case besides its number.
 *
 * @param searchText what a list is searched in, in lower case
 */
public record CaseRow(String status, String handler, boolean secret, String searchText) {

    private static final int SEARCH_TEXT = 1100;

    /** @param searched the texts a list is searched in; null ones are passed over */
    public static CaseRow of(String status, String handler, boolean secret, String... searched) {
        StringBuilder text = new StringBuilder();
        for (String part : searched) {
            if (part != null) {
                text.append(part).append(' ');
            }
        }
        return new CaseRow(
                status,
                handler,
                secret,
                shortened(Condition.fold(text.toString().strip())));
    }

    private static String shortened(String text) {
        return text.length() > SEARCH_TEXT ? text.substring(0, SEARCH_TEXT) : text;
    }
}
