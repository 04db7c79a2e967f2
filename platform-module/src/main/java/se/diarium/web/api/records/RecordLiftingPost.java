package se.diarium.web.api.records;

import java.io.IOException;
import se.diarium.register.RecordLifecycle;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.api.wire.ReasonInput;

/** Lifts the secrecy of a record. */
final class RecordLiftingPost extends ApiWebScript {

    private final RecordDesk desk;
    private final RecordLifecycle records;

    RecordLiftingPost(ApiTools tools, RecordDesk desk, RecordLifecycle records) {
        super(tools);
        this.desk = desk;
        this.records = records;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        ReasonInput input = request.json(ReasonInput.class);
        return desk.changed(request, id, input, () -> records.liftSecrecy(id, input.reason()));
    }
}
