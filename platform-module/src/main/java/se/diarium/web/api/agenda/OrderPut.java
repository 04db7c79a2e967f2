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
import se.diarium.web.api.wire.PageView;

/** Puts the items of an agenda in order. */
final class OrderPut extends ApiWebScript {

    private final Agendas agendas;
    private final MeetingDesk desk;

    OrderPut(ApiTools tools, Agendas agendas, MeetingDesk desk) {
        super(tools);
        this.agendas = agendas;
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        OrderWire given = request.json(OrderWire.class);
        return Answer.ok(desk.change(
                request,
                given,
                () -> PageView.whole(agendas.order(key, given.items()).stream()
                        .map(ItemView::of)
                        .toList())));
    }
}
