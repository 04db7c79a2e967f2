package se.diarium.document.suggestion;

/** Where a document comes from. */
enum Origin {
    /** Another authority, a company, a person. */
    FOREIGN,
    /** The authority itself. */
    OWN,
    UNKNOWN
}
