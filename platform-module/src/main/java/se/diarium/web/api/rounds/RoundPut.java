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
        RoundWire given = request.json(RoundWire.class);
        return desk.show(
                request, desk.change(request, given, current -> desk.rounds().change(current.id(), given.toInput())));
    }
}
