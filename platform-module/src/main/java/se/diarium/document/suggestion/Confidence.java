package se.diarium.document.suggestion;

/** How sure a suggestion is. What the levels are worth is measured by the build. */
public enum Confidence {
    /** The document says so: labelled, a header of a mail, a citation. */
    HIGH,
    /** By its place and form. */
    MEDIUM,
    /** A guess for want of better. */
    LOW
}
