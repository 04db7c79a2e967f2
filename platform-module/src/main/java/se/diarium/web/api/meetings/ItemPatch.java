package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Changes an item of an agenda. */
final class ItemPatch extends ApiWebScript {

    private final Agendas agendas;

    ItemPatch(ApiTools tools, Agendas agendas) {
        super(tools);
        this.agendas = agendas;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        ItemChangeWire change = request.json(ItemChangeWire.class);
        return Answer.ok(tools().write(() -> ItemView.of(agendas.change(key, id, change.toInput()))));
    }
}
