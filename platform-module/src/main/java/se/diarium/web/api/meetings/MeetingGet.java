package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A meeting with its agenda, who took part, and what was decided. */
final class MeetingGet extends ApiWebScript {

    private final MeetingDesk desk;

    MeetingGet(ApiTools tools, MeetingDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        return desk.show(request);
    }
}
