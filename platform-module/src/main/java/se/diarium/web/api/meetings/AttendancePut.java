package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.Attendances;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Notes who takes part in a meeting. */
final class AttendancePut extends ApiWebScript {

    private final Attendances attendances;
    private final MeetingDesk desk;

    AttendancePut(ApiTools tools, Attendances attendances, MeetingDesk desk) {
        super(tools);
        this.attendances = attendances;
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        AttendanceWire given = request.json(AttendanceWire.class);
        return Answer.ok(desk.change(
                request,
                given,
                () -> new AttendanceWire(attendances.put(key, given.toInput()).stream()
                        .map(AttendanceWire.Entry::of)
                        .toList())));
    }
}
