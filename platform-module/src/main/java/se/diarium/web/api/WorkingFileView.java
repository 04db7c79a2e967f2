package se.diarium.web.api;

import java.time.Instant;
import se.diarium.register.WorkingFile;

/** A file of a case's working material on the wire. */
record WorkingFileView(String id, String filename, String mimetype, long size, Instant modified, String modifiedBy) {

    static WorkingFileView of(WorkingFile file) {
        return new WorkingFileView(
                file.id(), file.filename(), file.mimetype(), file.size(), file.modified(), file.modifiedBy());
    }
}
