package se.diarium.web.api.meetings;

import java.io.IOException;
import java.util.List;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** Plans the meetings of a body in a year, all or none. */
final class MeetingYearPost extends ApiWebScript {

    private final Meetings meetings;

    MeetingYearPost(ApiTools tools, Meetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        YearWire given = request.json(YearWire.class);
        List<Meeting> made = tools().write(() -> meetings.planYear(given.toInput()));
        return Answer.created(
                request.links().apiMeetings(),
                PageView.whole(made.stream()
                        .map(meeting -> MeetingView.of(meeting, request.links()))
                        .toList()));
    }
}
