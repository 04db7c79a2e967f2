package se.diarium.web.api.records;

import java.io.IOException;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.CaseRegister;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.wire.RecordView;

/** Adds a record with its file to a case. The file is received and read before the transaction, which it would hold up. */
final class RecordsPost extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseRegister cases;
    private final RecordRegister records;
    private final RecordUpload uploads;

    RecordsPost(ApiTools tools, CaseDesk desk, CaseRegister cases, RecordRegister records, RecordUpload uploads) {
        super(tools);
        this.desk = desk;
        this.cases = cases;
        this.records = records;
        this.uploads = uploads;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        Diarienummer number = request.diarienummer();
        tools().read(() -> cases.get(number));
        return uploads.register(
                request,
                (form, given, file) -> desk.change(
                        request, number, given, () -> RecordView.of(records.add(number, given, file), request.wire())));
    }
}
