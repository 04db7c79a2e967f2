package se.diarium.web.api.thread;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** An object of a plan. */
final class ObjectGet extends ApiWebScript {

    private final ObjectDesk desk;

    ObjectGet(ApiTools tools, ObjectDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return desk.read(request, () -> desk.objects().get(id));
    }
}
