package se.diarium.indexing;

import se.diarium.register.journal.FollowingThread;

/** Rebuilds the indexes from the register. */
public final class IndexKeeper {

    private final RegisterIndexes indexes;
    private final FollowingThread following;

    public IndexKeeper(RegisterIndexes indexes, FollowingThread following) {
        this.indexes = indexes;
        this.following = following;
    }

    /** Empties both indexes and starts to fill them again; searches find less until that is done. */
    public void rebuild() {
        indexes.clear();
        following.startOver();
    }
}
