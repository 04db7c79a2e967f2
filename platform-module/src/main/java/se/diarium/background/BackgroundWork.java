package se.diarium.background;

/** Something that is done in the background, a part at a time, and that may be interrupted between parts. */
public interface BackgroundWork {

    /**
     * Does a part of what there is to do.
     *
     * @return whether there is more to do at once
     */
    boolean doSome();

    /**
     * Called once, before the work begins; what nothing wakes may leave it.
     *
     * @param wake to be called from any thread when there is something to do; it returns at once
     */
    default void wokenBy(Runnable wake) {}
}
