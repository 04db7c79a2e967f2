package se.diarium.web.api.records;

import java.io.IOException;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordRegister;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;

/** Changes what is said about a record. */
final class RecordPatch extends ApiWebScript {

    private final RecordDesk desk;
    private final RecordRegister records;

    RecordPatch(ApiTools tools, RecordDesk desk, RecordRegister records) {
        super(tools);
        this.desk = desk;
        this.records = records;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        RecordChangeInput input = request.json(RecordChangeInput.class);
        RecordChange change = input.toChange();
        return desk.changed(request, id, input, () -> records.amend(id, change));
    }
}
