package se.diarium.decision.paper;

import java.util.List;
import java.util.Objects;
import se.diarium.decision.meeting.MemberCopies;

/** The bundle is what the members are sent of the whole meeting. */
final class BundleCopies implements MemberCopies {

    private final PaperTable table;

    BundleCopies(PaperTable table) {
        this.table = table;
    }

    @Override
    public List<String> of(String meetingId) {
        return table.find(meetingId, null, PaperKind.BUNDLE).map(Paper::recordId).filter(Objects::nonNull).stream()
                .toList();
    }
}
