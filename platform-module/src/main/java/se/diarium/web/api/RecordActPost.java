package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.RecordLifecycle;

/** Does something to a record that takes nothing but a reason. */
final class RecordActPost extends ApiWebScript {

    private final RecordDesk desk;
    private final RecordLifecycle records;
    private final Act act;

    /** What can be done. */
    enum Act {
        VOIDING,
        LIFTING
    }

    RecordActPost(ApiTools tools, RecordDesk desk, RecordLifecycle records, Act act) {
        super(tools);
        this.desk = desk;
        this.records = records;
        this.act = act;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        ReasonInput input = request.json(ReasonInput.class);
        return desk.changed(
                request,
                id,
                input,
                () -> act == Act.VOIDING
                        ? records.voidRecord(id, input.reason())
                        : records.liftSecrecy(id, input.reason()));
    }
}
