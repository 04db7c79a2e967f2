package se.diarium.web.api.agenda;

import java.io.IOException;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.ItemView;
import se.diarium.web.api.meetings.Keys;

/** Puts an item that was taken off an agenda back as it was. */
final class RestorationPost extends ApiWebScript {

    private final Agendas agendas;

    RestorationPost(ApiTools tools, Agendas agendas) {
        super(tools);
        this.agendas = agendas;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        RestorationWire given = request.json(RestorationWire.class);
        return Answer.ok(tools().write(() -> ItemView.of(agendas.restore(key, id, given.place()))));
    }
}
