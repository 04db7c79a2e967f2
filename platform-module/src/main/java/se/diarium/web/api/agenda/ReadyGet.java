package se.diarium.web.api.agenda;

import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;
import se.diarium.web.api.wire.PageView;

/** The cases that are ready for the agenda of a meeting. */
final class ReadyGet extends ApiWebScript {

    private final Agendas agendas;

    ReadyGet(ApiTools tools, Agendas agendas) {
        super(tools);
        this.agendas = agendas;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().read(() -> PageView.whole(agendas.ready(key).stream()
                .map(summary -> ReadyView.of(summary, request.links()))
                .toList())));
    }
}
