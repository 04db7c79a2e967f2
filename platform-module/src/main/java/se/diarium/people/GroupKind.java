package se.diarium.people;

/** What a group is for. */
public enum GroupKind {
    /** Those who administer the platform. */
    ADMINISTRATORS,
    /** A role in the register. */
    ROLE,
    /** The members of a body. */
    BODY,
    /** Those who answer for a body or a unit of the governance model. */
    UNIT
}
