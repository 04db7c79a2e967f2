package se.diarium.publishing;

/** Why a place of a page is covered. The names are stored. */
public enum CoverReason {
    PERSONAL_NUMBER,
    COORDINATION_NUMBER,
    /** Address, telephone, electronic mail. */
    CONTACT,
    SIGNATURE,
    HEALTH,
    OTHER_PERSONAL,
    /** By a section of the Public Access to Information and Secrecy Act, which is named. */
    SECRECY
}
