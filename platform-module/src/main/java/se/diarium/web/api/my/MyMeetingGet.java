package se.diarium.web.api.my;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMeetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** A meeting of a body that the caller is a member of, with its papers and what is new; that it was looked at is noted. */
final class MyMeetingGet extends ApiWebScript {

    private final MemberMeetings meetings;

    MyMeetingGet(ApiTools tools, MemberMeetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().write(() -> MyMeetingView.of(meetings.look(key), request.links())));
    }
}
