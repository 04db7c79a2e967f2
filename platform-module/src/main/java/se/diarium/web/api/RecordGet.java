package se.diarium.web.api;

import se.diarium.register.RecordRegister;
import se.diarium.web.http.Links;

/** Shows a record. */
final class RecordGet extends ApiWebScript {

    private final RecordRegister records;

    RecordGet(ApiTools tools, RecordRegister records) {
        super(tools);
        this.records = records;
    }

    @Override
    Answer answer(ApiRequest request) {
        String id = request.path("id");
        Links links = request.links();
        return Answer.ok(tools().read(() -> RecordView.of(records.get(id), links)));
    }
}
