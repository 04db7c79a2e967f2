package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.RecordLifecycle;

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
    Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        ReasonInput input = request.json(ReasonInput.class);
        return desk.changed(request, id, input, () -> records.liftSecrecy(id, input.reason()));
    }
}
