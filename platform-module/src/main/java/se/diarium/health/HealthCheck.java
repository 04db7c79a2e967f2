package se.diarium.health;

/** Looks at one part; cheap, and called inside a transaction. */
interface HealthCheck {

    /** What the part is called by programs. */
    String name();

    Finding look();
}
