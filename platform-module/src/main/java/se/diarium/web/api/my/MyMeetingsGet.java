package se.diarium.web.api.my;

import se.diarium.decision.reading.MemberMeetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** The coming and past meetings of the bodies that the caller is a member of. */
final class MyMeetingsGet extends ApiWebScript {

    private static final int USUALLY_COMING = 50;
    private static final int USUALLY_PAST = 12;
    private static final int MOST = 400;

    private final MemberMeetings meetings;

    MyMeetingsGet(ApiTools tools, MemberMeetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("coming", "past");
        int coming = request.number("coming", 0, MOST, USUALLY_COMING);
        int past = request.number("past", 0, MOST, USUALLY_PAST);
        return Answer.ok(tools().read(() -> MyMeetingsView.of(meetings.list(coming, past), request.links())));
    }
}
