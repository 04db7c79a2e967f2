package se.diarium.health;

/** How a part is, from good to bad. */
public enum HealthState {
    /** It does its work. */
    GOOD,
    /** It is turned off. */
    OFF,
    /** It works, and somebody should look at it. */
    WARNING,
    /** It does not work. */
    FAILING
}
