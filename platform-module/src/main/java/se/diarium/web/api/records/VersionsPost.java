package se.diarium.web.api.records;

import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.tie.RecordVersions;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.http.Upload;

/** Registers a record that takes the place of another. */
final class VersionsPost extends TiedRecordPost {

    private static final String REASON = "reason";

    private final RecordVersions versions;

    VersionsPost(
            ApiTools tools, RecordDesk desk, RecordRegister records, RecordVersions versions, RecordUpload uploads) {
        super(tools, desk, records, uploads, REASON);
        this.versions = versions;
    }

    @Override
    RecordFile register(String id, NewRecord given, IncomingFile file, Upload form) {
        return versions.supersede(id, given, file, form.field(REASON).orElse(null));
    }
}
