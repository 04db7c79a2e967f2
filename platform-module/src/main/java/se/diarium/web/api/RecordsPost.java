package se.diarium.web.api;

import java.io.IOException;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.CaseRegister;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Upload;
import se.diarium.web.http.UploadReader;

/** Adds a record with its file to a case. The file is received and read before the transaction, which it would hold up. */
final class RecordsPost extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseRegister cases;
    private final RecordRegister records;
    private final UploadReader uploads;
    private final TextExtractor extractor;

    RecordsPost(
            ApiTools tools,
            CaseDesk desk,
            CaseRegister cases,
            RecordRegister records,
            UploadReader uploads,
            TextExtractor extractor) {
        super(tools);
        this.desk = desk;
        this.cases = cases;
        this.records = records;
        this.uploads = uploads;
        this.extractor = extractor;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        Diarienummer number = request.diarienummer();
        tools().read(() -> cases.get(number));
        try (Upload upload = uploads.read(request.raw(), RecordForm.FIELDS)) {
            NewRecord given = RecordForm.read(upload);
            ExtractedText text = extractor.extract(upload.file(), upload.filename());
            IncomingFile file = new IncomingFile(
                    upload.filename(), upload.file(), text.mimetype(), text.text(), text.metadata(), text.unread());
            RecordView made = desk.change(
                    request, number, given, () -> RecordView.of(records.add(number, given, file), request.wire()));
            return Answer.created(request.links().apiRecord(made.id()), made);
        }
    }
}
