package se.diarium.web.api.thread;

import java.io.IOException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Takes an object of a plan in. */
final class ObjectsPost extends ApiWebScript {

    private final ObjectDesk desk;

    ObjectsPost(ApiTools tools, ObjectDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String plan = request.path("id");
        ObjectWire given = request.json(ObjectWire.class);
        return desk.make(request, () -> desk.objects().add(plan, given.toInput()));
    }
}
