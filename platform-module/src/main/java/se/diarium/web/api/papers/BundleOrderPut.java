package se.diarium.web.api.papers;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Has the bundle of a meeting made in the background. */
final class BundleOrderPut extends ApiWebScript {

    private final MeetingPapers papers;

    BundleOrderPut(ApiTools tools, MeetingPapers papers) {
        super(tools);
        this.papers = papers;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return tools().write(() -> {
            papers.orderBundle(key);
            return Answer.noContent();
        });
    }
}
