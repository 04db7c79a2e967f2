package se.diarium.register;

/**
 * What a record is by the region's governance model.
 *
 * @param model code of the model; null while that is not settled
 * @param version of the model, by which the kind is read for good; null while that is not settled
 * @param documentKind code of a kind of document of the model
 * @param documentFor code of the body or unit that the document is for; null for the region
 */
public record GovernedAs(String model, Integer version, String documentKind, String documentFor) {

    /** What somebody says of a record; null where nothing is said. */
    public static GovernedAs said(String documentKind, String documentFor) {
        String kind = stripped(documentKind);
        String forWhom = stripped(documentFor);
        return kind == null && forWhom == null ? null : new GovernedAs(null, null, kind, forWhom);
    }

    /** Whether a model has been found that has the kind. */
    public boolean settled() {
        return model != null;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
