package se.diarium.web.api.papers;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Gives up the bundle of a meeting that is being made. */
final class BundleOrderDelete extends ApiWebScript {

    private final MeetingPapers papers;

    BundleOrderDelete(ApiTools tools, MeetingPapers papers) {
        super(tools);
        this.papers = papers;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return tools().write(() -> {
            papers.giveUpBundle(key);
            return Answer.noContent();
        });
    }
}
