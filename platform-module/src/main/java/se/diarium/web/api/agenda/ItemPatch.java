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
import se.diarium.web.api.meetings.MeetingDesk;

/** Changes an item of an agenda. */
final class ItemPatch extends ApiWebScript {

    private final Agendas agendas;
    private final MeetingDesk desk;

    ItemPatch(ApiTools tools, Agendas agendas, MeetingDesk desk) {
        super(tools);
        this.agendas = agendas;
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        ItemChangeWire change = request.json(ItemChangeWire.class);
        return Answer.ok(desk.change(request, change, () -> ItemView.of(agendas.change(key, id, change.toInput()))));
    }
}
