package se.diarium.decision.paper;

import java.util.List;
import java.util.Optional;

/** Finds the papers of meetings, whoever asks: whether the record may be read is for the register to say. */
public class PaperFinder {

    private final PaperTable table;

    PaperFinder(PaperTable table) {
        this.table = table;
    }

    /**
     * The paper of a kind that is in force.
     *
     * @param meetingId the node of the meeting
     * @param itemId the node of the item for a paper that is made for each item; null for one of the whole meeting
     */
    public Optional<Paper> find(String meetingId, String itemId, PaperKind kind) {
        return table.find(meetingId, itemId, kind);
    }

    /** The papers of a meeting that are in force, in the order they were made. */
    public List<Paper> of(String meetingId) {
        return table.of(meetingId);
    }
}
