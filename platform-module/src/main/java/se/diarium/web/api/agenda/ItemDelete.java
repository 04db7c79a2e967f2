package se.diarium.web.api.agenda;

import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Takes an item off an agenda. */
final class ItemDelete extends ApiWebScript {

    private final Agendas agendas;

    ItemDelete(ApiTools tools, Agendas agendas) {
        super(tools);
        this.agendas = agendas;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        tools().write(() -> {
            agendas.remove(key, id);
            return null;
        });
        return Answer.noContent();
    }
}
