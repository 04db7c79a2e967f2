package se.diarium.web.api.my;

import se.diarium.decision.reading.MemberMeetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** The coming and past meetings of the bodies that the caller is a member of. */
final class MyMeetingsGet extends ApiWebScript {

    private static final int USUAL = 12;
    private static final int MOST = 100;

    private final MemberMeetings meetings;

    MyMeetingsGet(ApiTools tools, MemberMeetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("past");
        int past = request.number("past", 0, MOST, USUAL);
        return Answer.ok(tools().read(() -> MyMeetingsView.of(meetings.list(past), request.links())));
    }
}
