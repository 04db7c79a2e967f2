package se.diarium.governance.store;

import se.diarium.governance.model.Name;

/**
 * Something that one version of a model has and the other has not.
 *
 * @param name null where it has none of its own
 * @param documents how many registered documents are of it, or for it
 */
public record ModelEffect(What what, Change change, String code, Name name, long documents) {

    /** What it is. */
    public enum What {
        /** A body, with its series. */
        BODY,
        /** A unit. */
        UNIT,
        /** A kind of document. */
        KIND,
        /** An entry of the calendar. */
        CALENDAR_ENTRY,
        /** A round of reporting. */
        ROUND
    }

    /** What becomes of it. */
    public enum Change {
        /** It comes. */
        ADDED,
        /** It goes. */
        GONE
    }
}
