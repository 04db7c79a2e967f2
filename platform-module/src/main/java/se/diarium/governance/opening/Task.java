package se.diarium.governance.opening;

import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.Years;

/**
 * A document that is to be made in a planning year.
 *
 * @param documentFor whose it is; null for the region's
 * @param period the years it is for
 * @param about the year that the calendar has it about
 */
record Task(DocumentKind kind, Actor documentFor, Years period, int about) {

    /** Code of whose it is; null for the region's. */
    String ownerCode() {
        return documentFor == null ? null : documentFor.code();
    }
}
