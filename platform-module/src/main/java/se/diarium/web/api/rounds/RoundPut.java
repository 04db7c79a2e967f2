package se.diarium.web.api.rounds;

import java.io.IOException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Replaces what a round says. */
final class RoundPut extends ApiWebScript {

    private final RoundDesk desk;

    RoundPut(ApiTools tools, RoundDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        RoundWire given = request.json(RoundWire.class);
        return Answer.ok(desk.view(request, tools().write(() -> desk.rounds().change(id, given.toInput()))));
    }
}
