package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Links;

/** Registers a file of a case's working material as a record of the case. */
final class WorkingMaterialPost extends ApiWebScript {

    private final RecordRegister records;

    WorkingMaterialPost(ApiTools tools, RecordRegister records) {
        super(tools);
        this.records = records;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        NewRecord given = request.json(RecordInput.class).toNewRecord();
        Links links = request.links();
        RecordView made = tools().write(() -> RecordView.of(records.register(number, id, given), links));
        return Answer.created(links.apiRecord(made.id()), made);
    }
}
