package se.diarium.decision.member;

/**
 * What somebody is elected to in a body, highest first. Source: kommunallagen (2017:725) 5 kap. 11 § and 6 kap. 15 §: a chair and
 * one or two vice chairs.
 */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    SECOND_VICE_CHAIR,
    MEMBER,
    SUBSTITUTE;

    /** Whether a body has one at most on any day. */
    public boolean single() {
        return this == CHAIR || this == VICE_CHAIR || this == SECOND_VICE_CHAIR;
    }

    /** Whether whoever holds it takes part by own right, and not only in the place of somebody else. */
    public boolean ordinary() {
        return this != SUBSTITUTE;
    }
}
