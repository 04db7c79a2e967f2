package se.diarium.register;

/** What somebody may be to the register; the names are those of the groups that give the roles. */
public enum Role {
    ADMINISTRATOR,
    REGISTRATOR,
    HANDLAGGARE,
    CHEF,
    DIREKTOR,
    SEKRETERARE,
    /** A member of a body, or a substitute. */
    LEDAMOT
}
