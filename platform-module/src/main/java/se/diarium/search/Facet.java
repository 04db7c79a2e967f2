package se.diarium.search;

/** A property that results are counted and filtered by. */
public enum Facet {
    /** Code of the body. */
    BODY,
    /** Code of the kind of document. */
    KIND,
    /** Year of the record's date, or of the case's number. */
    YEAR,
    /** Code of the state of the case. */
    STATE,
    /** Code of the kind of document by the governance model; most entries have none. */
    DOCUMENT
}
