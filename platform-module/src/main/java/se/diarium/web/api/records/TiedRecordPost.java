package se.diarium.web.api.records;

import java.io.IOException;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.api.wire.RecordView;
import se.diarium.web.http.Upload;

/** Base of what registers a record that belongs to another. The file is received and read before the transaction. */
abstract class TiedRecordPost extends ApiWebScript {

    private final RecordDesk desk;
    private final RecordRegister records;
    private final RecordUpload uploads;
    private final String[] others;

    /** @param others fields of the form besides those of every record */
    TiedRecordPost(ApiTools tools, RecordDesk desk, RecordRegister records, RecordUpload uploads, String... others) {
        super(tools);
        this.desk = desk;
        this.records = records;
        this.uploads = uploads;
        this.others = others;
    }

    @Override
    protected final Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        String id = request.path("id");
        tools().read(() -> records.get(id));
        return uploads.register(
                request,
                (form, given, file) -> desk.change(
                        request, id, given, () -> RecordView.of(register(id, given, file, form), request.wire())),
                others);
    }

    /**
     * Registers the record, inside a transaction.
     *
     * @param id of the record that it belongs to
     */
    abstract RecordFile register(String id, NewRecord given, IncomingFile file, Upload form);
}
