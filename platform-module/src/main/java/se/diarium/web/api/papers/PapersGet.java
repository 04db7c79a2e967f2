package se.diarium.web.api.papers;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** The papers that the system has made for a meeting, as far as the caller may read them. */
final class PapersGet extends ApiWebScript {

    private final MeetingPapers papers;

    PapersGet(ApiTools tools, MeetingPapers papers) {
        super(tools);
        this.papers = papers;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().read(() -> new PapersView(
                papers.of(key).stream()
                        .map(filed -> PaperView.of(filed, request.links()))
                        .toList(),
                papers.bundleWaits(key))));
    }
}
