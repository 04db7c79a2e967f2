package se.diarium.decision.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.diarium.decision.member.Members;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Roles;

/** Who took part in meetings; kept by secretaries and registrars. Called inside a transaction. */
public class Attendances {

    private final MeetingTable meetings;
    private final MeetingNodes nodes;
    private final AttendanceTable table;
    private final Members members;
    private final Roles roles;

    Attendances(MeetingTable meetings, MeetingNodes nodes, AttendanceTable table, Members members, Roles roles) {
        this.meetings = meetings;
        this.nodes = nodes;
        this.table = table;
        this.members = members;
        this.roles = roles;
    }

    public List<Attendance> of(MeetingKey key) {
        return meetings.find(key).map(table::of).orElseThrow(() -> new NotFoundException(key.toString()));
    }

    /**
     * Notes who takes part in a meeting, instead of what was noted before.
     *
     * @throws se.diarium.register.InvalidInputException if somebody is no member, or the substitutes do not fit
     * @throws se.diarium.register.ConflictException if the meeting has been held or cancelled
     */
    public List<Attendance> put(MeetingKey key, List<Attendance> given) {
        roles.requireMeetingStaff();
        Meeting meeting =
                meetings.lock(key).map(nodes::meeting).orElseThrow(() -> new NotFoundException(key.toString()));
        MeetingRules.requireOpen(meeting);
        new Assembly(members.of(key.body(), key.date()), given).check();
        table.replace(meeting.id(), given);
        return table.of(meeting.id());
    }

    Assembly assembly(Meeting meeting) {
        return new Assembly(members.of(meeting.key().body(), meeting.key().date()), table.of(meeting.id()));
    }

    /** The ids of the memberships of those who stand aside at an item. */
    static Set<String> biased(List<MemberAct> acts) {
        return acts.stream()
                .filter(act -> act.act() == MemberAct.Act.BIAS)
                .map(MemberAct::member)
                .collect(Collectors.toSet());
    }
}
