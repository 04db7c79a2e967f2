package se.diarium.intake;

import java.util.List;
import se.diarium.register.CaseFile;

/**
 * A case that what came in may belong to.
 *
 * @param reasons why, the strongest first
 */
public record LikelyCase(CaseFile caseFile, List<Reason> reasons) {

    public LikelyCase {
        reasons = List.copyOf(reasons);
    }

    /** What speaks for a case, the strongest first. */
    public enum Kind {
        /** One of its records came as the same mail, or as one that the mail answers. */
        MAIL,
        /** Its number is the document's own, or stands in the subject of the mail. */
        NUMBER,
        /** The text mentions its number. */
        MENTIONED,
        /** A number that another authority gave the matter stands in one of its records. */
        FOREIGN_NUMBER,
        /** It is open, is about much the same, and has to do with the same sender. */
        SENDER_AND_HEADING,
        /** It is open and is about much the same. */
        HEADING
    }

    /**
     * One reason.
     *
     * @param what the number, the Message-ID or the words that it rests on
     * @param header of the mail, where the reason was found in one; null otherwise
     */
    public record Reason(Kind kind, String what, String header) {

        Reason(Kind kind, String what) {
            this(kind, what, null);
        }
    }
}
