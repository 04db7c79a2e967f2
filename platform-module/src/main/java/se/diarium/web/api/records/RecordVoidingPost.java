package se.diarium.web.api.records;

import java.io.IOException;
import se.diarium.register.RecordLifecycle;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;

/** Voids a record, and its attachments if asked to. */
final class RecordVoidingPost extends ApiWebScript {

    private final RecordDesk desk;
    private final RecordLifecycle records;

    RecordVoidingPost(ApiTools tools, RecordDesk desk, RecordLifecycle records) {
        super(tools);
        this.desk = desk;
        this.records = records;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        RecordVoidingInput input = request.json(RecordVoidingInput.class);
        boolean withAttachments = Boolean.TRUE.equals(input.withAttachments());
        return desk.changed(request, id, input, () -> records.voidRecord(id, input.reason(), withAttachments));
    }
}
