package se.diarium.governance.model;

/**
 * A kind of document as the region knows it.
 *
 * @param record the register's kind of record, as {@code plan}
 * @param period what time it is for; null where it is for none in particular
 * @param revisable whether it may be changed while it is in force
 * @param letter how it is put to its body; null where the model does not say
 * @param openness who may ask for it; null where the model says nothing of that
 */
public record DocumentKind(
        String code,
        KindNames names,
        String record,
        Making making,
        Relations relations,
        Period period,
        KindContents contents,
        boolean revisable,
        Letter letter,
        Openness openness) {

    public Name name() {
        return names.name();
    }

    /** The heading of one document of the kind, decided in a year. */
    public String title(int decidedIn, String bodyGenitive, Elections elections) {
        return fill(names.title() == null ? names.name().sv() : names.title(), decidedIn, bodyGenitive, elections);
    }

    /** The proposed decision on one document of the kind; null where the model has none. */
    public String proposal(int decidedIn, String bodyGenitive, Elections elections) {
        return letter == null || letter.proposal() == null
                ? null
                : fill(letter.proposal(), decidedIn, bodyGenitive, elections);
    }

    private String fill(String text, int decidedIn, String bodyGenitive, Elections elections) {
        Years years = period == null ? new Years(decidedIn, decidedIn) : period.decidedIn(decidedIn, elections);
        return Placeholders.fill(text, name -> switch (name) {
                    case "year" -> decidedIn;
                    case "from" -> years.from();
                    case "to" -> years.to();
                    default -> null;
                })
                .replace("{body}", bodyGenitive == null ? "" : bodyGenitive)
                .strip();
    }
}
