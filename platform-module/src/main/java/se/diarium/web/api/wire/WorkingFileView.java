package se.diarium.web.api.wire;

import java.time.Instant;
import java.util.List;
import se.diarium.register.WorkingFile;
import se.diarium.register.WorkingFile.EarlierVersion;

/** A file of a case's working material on the wire. */
public record WorkingFileView(
        String id,
        String filename,
        String mimetype,
        long size,
        Instant modified,
        String modifiedBy,
        List<EarlierVersion> versions) {

    public static WorkingFileView of(WorkingFile file) {
        return new WorkingFileView(
                file.id(),
                file.filename(),
                file.mimetype(),
                file.size(),
                file.modified(),
                file.modifiedBy(),
                file.versions());
    }
}
