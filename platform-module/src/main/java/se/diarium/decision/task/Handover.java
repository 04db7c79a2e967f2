package se.diarium.decision.task;

/** Gives tasks to those who stand in, and back to those who have returned. */
@FunctionalInterface
public interface Handover {

    /** Called inside a transaction. Done twice, it does nothing more. */
    void bringUpToDate();
}
