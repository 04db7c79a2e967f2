package se.diarium.web.api.imports;

import java.time.Instant;
import se.diarium.importing.Import;
import se.diarium.importing.ImportProgress;
import se.diarium.web.http.Links;

/**
 * An import on the wire.
 *
 * @param done cases that have been gone through, of those there are
 */
record ImportView(
        String id,
        String name,
        String state,
        String folder,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        long cases,
        long records,
        long done,
        long imported,
        long present,
        long failed,
        long problems,
        String url) {

    static ImportView of(Import theImport, Links links) {
        ImportProgress progress = theImport.progress();
        return new ImportView(
                theImport.id(),
                theImport.name(),
                theImport.state().name(),
                theImport.folder(),
                theImport.createdAt(),
                theImport.createdBy(),
                theImport.changedAt(),
                progress.cases(),
                progress.records(),
                progress.imported() + progress.present() + progress.failed(),
                progress.imported(),
                progress.present(),
                progress.failed(),
                progress.problems(),
                links.apiImport(theImport.id()));
    }
}
