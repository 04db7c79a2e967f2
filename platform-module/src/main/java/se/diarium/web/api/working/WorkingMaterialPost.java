package se.diarium.web.api.working;

import java.io.IOException;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.records.RecordInput;
import se.diarium.web.api.wire.RecordView;

/** Registers a file of a case's working material as a record of the case. */
final class WorkingMaterialPost extends ApiWebScript {

    private final CaseDesk desk;
    private final RecordRegister records;

    WorkingMaterialPost(ApiTools tools, CaseDesk desk, RecordRegister records) {
        super(tools);
        this.desk = desk;
        this.records = records;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        RecordInput input = request.json(RecordInput.class);
        NewRecord given = input.toNewRecord();
        RecordView made = desk.change(
                request, number, input, () -> RecordView.of(records.register(number, id, given), request.wire()));
        return Answer.created(request.links().apiRecord(made.id()), made);
    }
}
