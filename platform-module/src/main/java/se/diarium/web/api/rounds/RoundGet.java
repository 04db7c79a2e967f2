package se.diarium.web.api.rounds;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A round. */
final class RoundGet extends ApiWebScript {

    private final RoundDesk desk;

    RoundGet(ApiTools tools, RoundDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return desk.show(request, tools().read(() -> desk.rounds().get(id)));
    }
}
