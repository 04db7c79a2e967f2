package se.diarium.web.api.agenda;

import java.io.IOException;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.ItemView;
import se.diarium.web.api.meetings.Keys;

/** Puts an item on an agenda. */
final class ItemsPost extends ApiWebScript {

    private final Agendas agendas;
    private final DiarienummerReader numbers;

    ItemsPost(ApiTools tools, Agendas agendas, DiarienummerReader numbers) {
        super(tools);
        this.agendas = agendas;
        this.numbers = numbers;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        ItemWire given = request.json(ItemWire.class);
        ItemView made = tools().write(() -> ItemView.of(agendas.add(key, given.toInput(numbers))));
        return Answer.created(request.links().apiMeeting(key.body(), key.day()) + "/items/" + made.id(), made);
    }
}
