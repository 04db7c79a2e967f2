package se.diarium.web.api.records;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.wire.RecordView;
import se.diarium.web.http.Upload;
import se.diarium.web.http.UploadReader;

/** Receives forms with a file and reads the file, which is to be done before the transaction that it would hold up. */
public final class RecordUpload {

    /** Makes a record of what the form says and the file in it. */
    @FunctionalInterface
    public interface Registration {
        RecordView of(Upload form, NewRecord given, IncomingFile file);
    }

    private final UploadReader uploads;
    private final TextExtractor extractor;

    RecordUpload(UploadReader uploads, TextExtractor extractor) {
        this.uploads = uploads;
        this.extractor = extractor;
    }

    /** The form; to be closed when its file is kept. */
    public Upload receive(ApiRequest request, String... fields) throws IOException {
        return uploads.read(request.raw(), Set.of(fields));
    }

    /**
     * Receives the form that a record is made of and answers with what it has become.
     *
     * @param registration what makes the record, in a transaction of its own
     * @param others fields of the form besides those of every record
     * @throws UnreadableDocumentException if the file is nothing that is received
     */
    public Answer register(ApiRequest request, Registration registration, String... others)
            throws IOException, UnreadableDocumentException {
        Set<String> fields = new TreeSet<>(RecordForm.FIELDS);
        fields.addAll(Set.of(others));
        try (Upload form = uploads.read(request.raw(), fields)) {
            RecordView made = registration.of(form, RecordForm.read(form), read(form));
            return Answer.created(request.links().apiRecord(made.id()), made);
        }
    }

    /** @throws UnreadableDocumentException if the file is nothing that is received */
    public IncomingFile read(Upload upload) throws IOException, UnreadableDocumentException {
        ExtractedText text = extractor.extract(upload.file(), upload.filename());
        return new IncomingFile(
                upload.filename(), upload.file(), text.mimetype(), text.text(), text.metadata(), text.unread());
    }
}
