package se.diarium.web.api.thread;

import java.io.IOException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Replaces what an object of a plan says. */
final class ObjectPut extends ApiWebScript {

    private final ObjectDesk desk;

    ObjectPut(ApiTools tools, ObjectDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        ObjectWire given = request.json(ObjectWire.class);
        return desk.change(request, given, current -> desk.objects().change(current.id(), given.toInput()));
    }
}
