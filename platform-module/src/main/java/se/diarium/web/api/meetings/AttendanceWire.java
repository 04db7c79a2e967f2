package se.diarium.web.api.meetings;

import java.util.List;
import se.diarium.decision.meeting.Attendance;
import se.diarium.decision.meeting.Presence;

/** Who takes part in a meeting, as it comes and goes. */
record AttendanceWire(List<Entry> attendance) {

    /** One member, by the id of the membership. */
    record Entry(String member, Presence presence, Integer atItem, String substituteFor) {

        static Entry of(Attendance attendance) {
            return new Entry(
                    attendance.member(), attendance.presence(), attendance.atItem(), attendance.substituteFor());
        }
    }

    List<Attendance> toInput() {
        return attendance == null
                ? List.of()
                : attendance.stream()
                        .map(entry ->
                                new Attendance(entry.member(), entry.presence(), entry.atItem(), entry.substituteFor()))
                        .toList();
    }
}
