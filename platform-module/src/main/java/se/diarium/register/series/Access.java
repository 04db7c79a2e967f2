package se.diarium.register.series;

/**
 * Where a row says who may see it.
 *
 * @param caseNode the column with the id of the case's node
 * @param handler the column with the handler of the case
 * @param open what is so of a row that is not secret
 */
public record Access(String caseNode, String handler, String open) {

    /** Rows of {@code dia_case c}. */
    public static final Access OF_CASES = new Access("c.node_id", "c.case_handler", "c.is_secret = 0");
}
