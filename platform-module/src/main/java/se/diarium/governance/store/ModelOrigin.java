package se.diarium.governance.store;

/** Where a version of a model comes from. The names are stored. */
public enum ModelOrigin {
    /** The file that the setting names. */
    FILE,

    /** An administrator, while the register was running. */
    CHANGE
}
