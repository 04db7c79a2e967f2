package se.diarium.web.api.meetings;

import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A meeting with its agenda. */
final class MeetingGet extends ApiWebScript {

    private final Meetings meetings;
    private final Agendas agendas;

    MeetingGet(ApiTools tools, Meetings meetings, Agendas agendas) {
        super(tools);
        this.meetings = meetings;
        this.agendas = agendas;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().read(() -> MeetingView.of(meetings.get(key), agendas.of(key), request.links())));
    }
}
