package se.diarium.web.api.thread;

import java.io.IOException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.ReasonInput;

/** Voids an object that was taken in by mistake. */
final class ObjectVoidingPost extends ApiWebScript {

    private final ObjectDesk desk;

    ObjectVoidingPost(ApiTools tools, ObjectDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        ReasonInput given = request.json(ReasonInput.class);
        return desk.change(request, given, current -> desk.objects().voidObject(current.id(), given.reason()));
    }
}
