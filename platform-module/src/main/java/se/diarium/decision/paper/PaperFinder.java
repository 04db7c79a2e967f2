package se.diarium.decision.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the papers of meetings, whoever asks: whether the record may be read is for the register to say. */
public class PaperFinder {

    private static final Comparator<Paper> BUNDLE_FIRST = Comparator.comparing(
                    (Paper paper) -> paper.kind() != PaperKind.BUNDLE)
            .thenComparing(Paper::kind);

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

    /**
     * Whether a record is the paper of a meeting. What the system makes when a meeting comes so far is finished by that: it belongs to no
     * matter that is still to be handled (TF 2 kap. 10 §).
     */
    public boolean isPaper(String recordId) {
        return table.isPaper(recordId);
    }

    /** The papers of a meeting that are in force, in the order they were made. */
    public List<Paper> of(String meetingId) {
        return table.of(meetingId);
    }

    /**
     * The records of a whole meeting that are in force, the bundle first, then in the order of their lives: extracts belong to their
     * cases, and drafts to those who work on them.
     */
    public List<Paper> recordsOf(String meetingId) {
        return table.of(meetingId).stream()
                .filter(paper -> !paper.kind().ofItem() && paper.recordId() != null)
                .sorted(BUNDLE_FIRST)
                .toList();
    }
}
