package se.diarium.web.api.thread;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** What a plan holds. */
final class ObjectsGet extends ApiWebScript {

    private final ObjectDesk desk;

    ObjectsGet(ApiTools tools, ObjectDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String plan = request.path("id");
        return Answer.ok(desk.views(request, tools().read(() -> desk.objects().of(plan))));
    }
}
