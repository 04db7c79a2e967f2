package se.diarium.register.chain;

/** Where a verification is. The names are stored. */
public enum RunState {
    WAITING,
    RUNNING,
    /** All of it is what was written. */
    UNBROKEN,
    BROKEN,
    /** Somebody has stopped it. */
    STOPPED;

    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
