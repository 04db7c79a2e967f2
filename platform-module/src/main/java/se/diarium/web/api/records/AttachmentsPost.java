package se.diarium.web.api.records;

import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.tie.Attachments;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.http.Upload;

/** Registers a record as an attachment of another. */
final class AttachmentsPost extends TiedRecordPost {

    private final Attachments attachments;

    AttachmentsPost(
            ApiTools tools, RecordDesk desk, RecordRegister records, Attachments attachments, RecordUpload uploads) {
        super(tools, desk, records, uploads);
        this.attachments = attachments;
    }

    @Override
    RecordFile register(String id, NewRecord given, IncomingFile file, Upload form) {
        return attachments.add(id, given, file);
    }
}
