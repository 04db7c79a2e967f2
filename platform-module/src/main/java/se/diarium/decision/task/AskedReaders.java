package se.diarium.decision.task;

/** Lets those who are asked about a case read it, for as long as they are. */
@FunctionalInterface
public interface AskedReaders {

    /** Takes the right from those whose time has passed. Called inside a transaction. Done twice, it does nothing more. */
    void bringUpToDate();
}
