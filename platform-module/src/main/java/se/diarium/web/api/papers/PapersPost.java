package se.diarium.web.api.papers;

import java.io.IOException;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.decision.paper.Paper;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Makes a paper of a meeting, or finds it where it would say the same. */
final class PapersPost extends ApiWebScript {

    private final MeetingPapers papers;

    PapersPost(ApiTools tools, MeetingPapers papers) {
        super(tools);
        this.papers = papers;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        PaperWire given = request.json(PaperWire.class);
        Paper made = papers.make(key, given.kind(), given.item());
        return Answer.ok(PaperView.of(tools().read(() -> papers.filedAsSystem(made)), request.links()));
    }
}
