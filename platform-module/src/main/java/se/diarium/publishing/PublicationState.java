package se.diarium.publishing;

import java.util.List;
import se.diarium.register.FieldError;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Prepared;

/**
 * How far the publication of a record has come, and what stands in its way.
 *
 * @param designation of the record's case
 * @param obstacles that nobody can release
 * @param findings that are to be covered or released
 * @param pages sizes of the pages in points; empty where the file has none that are known
 * @param draft what is marked in the file
 * @param prepared what waits for somebody else; null where nothing does
 * @param inSecretariat whether the caller is one of those who prepare, release, confirm and publish
 * @param mayPublish whether the caller may publish at once
 * @param mayConfirm whether the caller may confirm what was prepared
 */
public record PublicationState(
        RecordFile record,
        String designation,
        List<FieldError> obstacles,
        List<Finding> findings,
        List<FoundOnPages.Size> pages,
        RedactionDraft draft,
        Prepared prepared,
        boolean inSecretariat,
        boolean mayPublish,
        boolean mayConfirm) {

    public PublicationState {
        obstacles = List.copyOf(obstacles);
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
    }
}
