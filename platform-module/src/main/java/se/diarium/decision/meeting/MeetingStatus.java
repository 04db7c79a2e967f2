package se.diarium.decision.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.diarium.register.ConflictException;

/** The states of a meeting, and the ways between them. */
public enum MeetingStatus {
    PLANNED,
    SUMMONED,
    HELD,
    MINUTES_APPROVED,
    ANNOUNCED,
    CANCELLED;

    /** Whether its agenda may still change. */
    public boolean open() {
        return this == PLANNED || this == SUMMONED;
    }

    /** Where it can go from here. */
    public Set<MeetingStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(SUMMONED, CANCELLED);
            case SUMMONED -> EnumSet.of(PLANNED, HELD, CANCELLED);
            case HELD -> EnumSet.of(MINUTES_APPROVED);
            case MINUTES_APPROVED -> EnumSet.of(ANNOUNCED);
            case ANNOUNCED, CANCELLED -> EnumSet.noneOf(MeetingStatus.class);
        };
    }

    /** Whether whoever takes a meeting from here to there must say why: what has been told to others is taken back. */
    boolean needsReason(MeetingStatus to) {
        return to == CANCELLED || this == SUMMONED && to == PLANNED;
    }

    /** @throws ConflictException naming what is accepted from here, if a meeting cannot go there */
    void require(MeetingStatus to) {
        if (next().contains(to)) {
            return;
        }
        throw next().isEmpty()
                ? new ConflictException("status", "meeting.transition.none", this, to)
                : new ConflictException("status", "meeting.transition", this, to, List.copyOf(next()));
    }
}
