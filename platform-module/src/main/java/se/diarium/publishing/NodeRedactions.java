package se.diarium.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.Publication;
import se.diarium.register.Reason;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Prepared;
import se.diarium.register.node.PublishedNodes;

/** Prepared publications on the nodes of the platform. */
final class NodeRedactions implements Redactions {

    private final RecordRegister records;
    private final CaseReading reading;
    private final RecordTexts texts;
    private final Guard guard;
    private final Findings findings;
    private final PageReadings pages;
    private final RedactedCopies copies;
    private final RedactionTable table;
    private final MarkRules rules;
    private final PublishedNodes published;
    private final PublicationTable publications;
    private final Secretariat secretariat;
    private final TransactionService transactions;
    private final Clock clock;

    NodeRedactions(
            RecordRegister records,
            CaseReading reading,
            RecordTexts texts,
            Guard guard,
            Findings findings,
            PageReadings pages,
            RedactedCopies copies,
            RedactionTable table,
            MarkRules rules,
            PublishedNodes published,
            PublicationTable publications,
            Secretariat secretariat,
            TransactionService transactions,
            Clock clock) {
        this.records = records;
        this.reading = reading;
        this.texts = texts;
        this.guard = guard;
        this.findings = findings;
        this.pages = pages;
        this.copies = copies;
        this.table = table;
        this.rules = rules;
        this.published = published;
        this.publications = publications;
        this.secretariat = secretariat;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void prepare(String recordId) {
        pages.prepare(recordId);
    }

    @Override
    public PublicationState state(String recordId) {
        NodeRef record = reading.requireRecord(recordId);
        RecordFile file = records.get(recordId);
        FileReading read = texts.reading(record);
        Optional<Prepared> prepared = published.prepared(record);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        boolean insider = secretariat.includesCaller(record);
        List<FieldError> obstacles = guard.obstacles(record, file, read);
        return new PublicationState(
                file,
                designation(record),
                obstacles,
                findings.of(file, read),
                pages.of(read.url()).map(FoundOnPages::pages).orElse(List.of()),
                table.draft(recordId, read.url()),
                prepared.orElse(null),
                insider,
                insider && file.publication() == null && guard.letsThrough(record, file, user),
                insider
                        && obstacles.isEmpty()
                        && prepared.filter(given -> !given.by().equals(user)).isPresent());
    }

    /** As the system: a record that may be read need not be in a case that may be. */
    private String designation(NodeRef record) {
        return AuthenticationUtil.runAsSystem(
                () -> reading.summary(reading.caseOf(record)).designation());
    }

    @Override
    public void keep(String recordId, List<CoverMark> covers, List<FindingRelease> releases) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        requireUnpublished(recordId);
        requireUnprepared(record);
        FileReading read = texts.reading(record);
        RecordFile file = records.get(recordId);
        int count = pages.of(read.url()).map(found -> found.pages().size()).orElse(0);
        rules.check(covers, releases, count, findings.of(file, read));
        table.keep(
                recordId,
                read.url(),
                covers,
                releases,
                AuthenticationUtil.getFullyAuthenticatedUser(),
                Instant.ofEpochMilli(clock.millis()));
    }

    @Override
    public RedactedCopy copy(String recordId, boolean complete) throws UnreadableDocumentException {
        pages.prepare(recordId);
        Order order =
                transactions.getRetryingTransactionHelper().doInTransaction(() -> order(recordId, complete), true);
        if (order.file() == null) {
            return new RedactedCopy(order.draft().revision(), null, null);
        }
        try {
            return copies.make(order.file(), order.draft(), order.title(), order.left());
        } finally {
            TemporaryFiles.delete(order.file());
        }
    }

    /**
     * A copy to be made.
     *
     * @param file null where nothing is to be covered
     * @param left digits of numbers that are not covered
     */
    private record Order(RedactionDraft draft, Path file, String title, List<String> left) {}

    private Order order(String recordId, boolean complete) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        requireUnpublished(recordId);
        RecordFile file = records.get(recordId);
        FileReading read = texts.reading(record);
        RedactionDraft draft = table.draft(recordId, read.url());
        List<Finding> found = findings.of(file, read);
        if (complete) {
            throwIfAny(guard.obstacles(record, file, read));
            throwIfAny(MarkRules.undecided(found, draft));
        }
        if (draft.covers().isEmpty()) {
            if (complete && found.stream().noneMatch(finding -> finding.kind().mustBeDecided())) {
                throw new InvalidInputException("record", "publication.nothingToRelease");
            }
            return new Order(draft, null, null, List.of());
        }
        List<String> left = found.stream()
                .filter(finding -> finding.page() != null && finding.kind().isNumber() && !draft.covers(finding))
                .map(Finding::digits)
                .toList();
        String title = Optional.ofNullable(file.publicTitle()).orElseGet(() -> designation(record));
        return new Order(draft, TemporaryFiles.copy(records.content(recordId)), title, left);
    }

    @Override
    public void send(String recordId, RedactedCopy copy) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        requireUnpublished(recordId);
        requireUnprepared(record);
        RecordFile file = records.get(recordId);
        FileReading read = texts.reading(record);
        RedactionDraft draft = table.draft(recordId, read.url());
        if (draft.revision() != copy.revision()) {
            throw new ConflictException("record", "publication.changedMeanwhile");
        }
        throwIfAny(guard.obstacles(record, file, read));
        throwIfAny(MarkRules.undecided(findings.of(file, read), draft));
        Prepared prepared = new Prepared(
                Instant.ofEpochMilli(clock.millis()),
                AuthenticationUtil.getFullyAuthenticatedUser(),
                Guard.state(file, read),
                null);
        published.prepare(record, prepared, reasons(draft), copy.file(), copy.pagedText());
    }

    /** What is covered and what goes out, and why, as the history keeps it. */
    private static List<String> reasons(RedactionDraft draft) {
        Set<String> covered = new HashSet<>();
        Stream<String> covers = draft.covers().stream()
                .map(mark -> mark.cover().page() + ": " + mark.reason()
                        + (mark.ground() == null ? "" : " (" + mark.ground() + ")"))
                .filter(covered::add);
        Stream<String> releases = draft.releases().stream()
                .filter(release -> !release.reason().isEmpty())
                .map(release -> release.finding() + ": " + release.reason());
        return Stream.concat(covers, releases).toList();
    }

    @Override
    public Optional<Covered> covered(String recordId) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        return published.covered(record).map(content -> new Covered(content.getSize(), content::getContentInputStream));
    }

    @Override
    public void sendBack(String recordId, String reason) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        String why = Reason.required(reason);
        requirePrepared(record);
        published.sendBack(record, why);
    }

    @Override
    public Publication confirm(String recordId) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        Prepared prepared = requirePrepared(record);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        RecordFile file = records.get(recordId);
        FileReading read = texts.reading(record);
        List<FieldError> errors = new ArrayList<>(guard.obstacles(record, file, read));
        if (prepared.by().equals(user)) {
            errors.add(new FieldError("record", "publication.preparedByYourself"));
        }
        if (!prepared.state().equals(Guard.state(file, read))) {
            errors.add(new FieldError("record", "publication.changedSincePrepared"));
        }
        throwIfAny(errors);
        Instant now = Instant.ofEpochMilli(clock.millis());
        published.publish(record, now, user);
        publications.published(recordId, now);
        return records.get(recordId).publication();
    }

    private Prepared requirePrepared(NodeRef record) {
        return published
                .prepared(record)
                .orElseThrow(() -> new NotFoundException(record.getId() + "/redaction/sending"));
    }

    private void requireUnprepared(NodeRef record) {
        if (published.prepared(record).isPresent()) {
            throw new ConflictException("record", "publication.prepared");
        }
    }

    private void requireUnpublished(String recordId) {
        if (records.get(recordId).publication() != null) {
            throw new ConflictException("record", "publication.published");
        }
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
