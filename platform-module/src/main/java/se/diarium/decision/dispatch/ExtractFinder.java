package se.diarium.decision.dispatch;

import java.util.Optional;

/** Knows which record is the extract of the minutes for an item. */
@FunctionalInterface
public interface ExtractFinder {

    /**
     * The id of the record; nothing where none has been made.
     *
     * @param meetingId the node of the meeting
     * @param itemId the node of the item
     */
    Optional<String> find(String meetingId, String itemId);
}
