package se.diarium.web.api.records;

import java.io.IOException;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordRegister;
import se.diarium.register.tie.Attachments;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.api.wire.RecordView;
import se.diarium.web.http.Upload;

/** Registers a record as an attachment of another. The file is received and read before the transaction. */
final class AttachmentsPost extends ApiWebScript {

    private final RecordDesk desk;
    private final RecordRegister records;
    private final Attachments attachments;
    private final RecordUpload uploads;

    AttachmentsPost(
            ApiTools tools, RecordDesk desk, RecordRegister records, Attachments attachments, RecordUpload uploads) {
        super(tools);
        this.desk = desk;
        this.records = records;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        String id = request.path("id");
        tools().read(() -> records.get(id));
        try (Upload upload = uploads.receiveRecord(request)) {
            NewRecord given = RecordForm.read(upload);
            IncomingFile file = uploads.read(upload);
            RecordView made = desk.change(
                    request, id, given, () -> RecordView.of(attachments.add(id, given, file), request.wire()));
            return Answer.created(request.links().apiRecord(made.id()), made);
        }
    }
}
