package se.diarium.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.commons.codec.digest.DigestUtils;
import se.diarium.register.CaseSummary;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.PublishedNodes;
import se.diarium.register.node.Release;

/**
 * Stands before publication: lets a record through that has nothing against it, or whose findings another person than the one
 * who publishes has released. A release is for what was found then: it ends with any change of the file or the public forms.
 */
class Guard {

    private final PublicationRules rules;
    private final CaseReading reading;
    private final RecordTexts texts;
    private final PublishedNodes published;
    private final RedactionTable redactions;
    private final PageReadings pages;

    Guard(
            PublicationRules rules,
            CaseReading reading,
            RecordTexts texts,
            PublishedNodes published,
            RedactionTable redactions,
            PageReadings pages) {
        this.rules = rules;
        this.reading = reading;
        this.texts = texts;
        this.published = published;
        this.redactions = redactions;
        this.pages = pages;
    }

    /** @throws InvalidInputException naming everything that keeps the record in */
    void check(NodeRef record, RecordFile file, String user) {
        throwIfAny(errors(record, file, user));
    }

    /** Whether the user could publish the record as it is. */
    boolean letsThrough(NodeRef record, RecordFile file, String user) {
        return errors(record, file, user).isEmpty();
    }

    private List<FieldError> errors(NodeRef record, RecordFile file, String user) {
        FileReading read = texts.reading(record);
        List<FieldError> findings = findings(file, read);
        List<FieldError> errors = new ArrayList<>(obstacles(record, file, read));
        if (published.prepared(record).isPresent()) {
            errors.add(new FieldError("record", "publication.prepared"));
        } else if (!redactions.draft(record.getId(), read.url()).covers().isEmpty()) {
            errors.add(new FieldError("record", "publication.covers"));
        }
        Optional<Release> release =
                published.release(record).filter(given -> given.state().equals(state(file, read)));
        if (release.isEmpty()) {
            errors.addAll(findings);
        } else if (!findings.isEmpty() && release.get().by().equals(user)) {
            errors.add(new FieldError("record", "publication.releasedByYourself"));
        }
        return errors;
    }

    private List<FieldError> findings(RecordFile file, FileReading read) {
        List<Passage> onPages = pages.of(read.url()).stream()
                .flatMap(found -> found.details().stream())
                .map(FoundOnPages.Placed::passage)
                .toList();
        return rules.findings(file, read, onPages);
    }

    /**
     * What a release of the record's findings is for.
     *
     * @throws InvalidInputException if something keeps the record in that nobody can release, or there is nothing to release
     */
    String releasable(NodeRef record, RecordFile file) {
        FileReading read = texts.reading(record);
        throwIfAny(obstacles(record, file, read));
        if (findings(file, read).isEmpty()) {
            throw new InvalidInputException("record", "publication.nothingToRelease");
        }
        return state(file, read);
    }

    /** What keeps the record in that nobody can release. */
    List<FieldError> obstacles(NodeRef record, RecordFile file, FileReading read) {
        // The case is read as the system: what it says of secrecy and state holds for everybody.
        CaseSummary caseFile = AuthenticationUtil.runAsSystem(() -> reading.summary(reading.caseOf(record)));
        return rules.obstacles(caseFile, file, read);
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** A digest of what the public would see, by which a change of it is noticed. */
    static String state(RecordFile file, FileReading read) {
        List<String> seen = new ArrayList<>(List.of(
                read.url(),
                String.valueOf(file.publicTitle()),
                String.valueOf(file.publicCounterparty()),
                String.valueOf(file.filename())));
        seen.addAll(read.metadata());
        seen.addAll(read.unread());
        return DigestUtils.sha256Hex(String.join("\u0000", seen));
    }
}
