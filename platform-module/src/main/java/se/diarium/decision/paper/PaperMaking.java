package se.diarium.decision.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.paper.docx.DocxPdf;
import se.diarium.register.CaseFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.BodyLock;

/**
 * Makes the papers that have templates: fills the template, writes the PDF and registers it. Done as the system, since whoever makes
 * them need be allowed neither to register cases nor to read what is secret. A paper that would say the same as the one in force is
 * not made again. Called inside a transaction; who may is asked before.
 */
class PaperMaking {

    private static final String LOCK = "papers";

    private final PaperTable table;
    private final FactReading facts;
    private final PaperWriting writing;
    private final PaperRecords records;
    private final MinutesDrafts drafts;
    private final MeetingCases cases;
    private final BodyLock lock;
    private final Clock clock;

    PaperMaking(
            PaperTable table,
            FactReading facts,
            PaperWriting writing,
            PaperRecords records,
            MinutesDrafts drafts,
            MeetingCases cases,
            BodyLock lock,
            Clock clock) {
        this.table = table;
        this.facts = facts;
        this.writing = writing;
        this.records = records;
        this.drafts = drafts;
        this.cases = cases;
        this.lock = lock;
        this.clock = clock;
    }

    /** Keeps others from making papers of the body's meetings until the transaction ends. */
    void lock(Meeting meeting) {
        lock.take(meeting.key().body(), LOCK);
    }

    /** Summons or notice. */
    Paper make(Meeting meeting, PaperKind kind) {
        return asSystem(meeting, file -> {
            MeetingFacts read = facts.read(meeting, file.designation());
            return register(meeting, read, kind, null, file.diarienummer(), null, writing.filled(read, kind, null));
        });
    }

    /** The minutes as a draft. One that would say the same as the last one that was made leaves what lies there alone. */
    Paper draft(Meeting meeting) {
        return asSystem(meeting, file -> {
            MeetingFacts read = facts.read(meeting, file.designation());
            PaperWriting.Filled filled = writing.filled(read, PaperKind.MINUTES, null);
            Optional<Paper> before = table.find(meeting.id(), null, PaperKind.MINUTES);
            String former = before.map(Paper::draftId).orElse(null);
            if (before.isPresent()
                    && before.get().basis().equals(filled.basis())
                    && drafts.read(file.diarienummer(), former)
                            .filter(PaperWriting::readable)
                            .isPresent()) {
                return before.get();
            }
            String name = PaperRecords.name(PaperKind.MINUTES, read, null);
            String id = drafts.put(file.diarienummer(), former, name, filled.docx());
            Paper paper = new Paper(meeting.id(), null, PaperKind.MINUTES, null, id, filled.basis(), clock.instant());
            table.put(paper);
            return paper;
        });
    }

    /** The minutes as they were approved: the draft as it lies there. Once registered they stay what they are. */
    Paper minutes(Meeting meeting) {
        return asSystem(meeting, file -> {
            Optional<Paper> before = table.find(meeting.id(), null, PaperKind.MINUTES);
            if (before.flatMap(records::standing).isPresent()) {
                return before.get();
            }
            String draft = before.map(Paper::draftId).orElse(null);
            MeetingFacts read = facts.read(meeting, file.designation());
            PaperWriting.Filled approved = drafts.read(file.diarienummer(), draft)
                    .map(PaperWriting::approved)
                    .orElseGet(() -> writing.filled(read, PaperKind.MINUTES, null));
            Paper paper = register(meeting, read, PaperKind.MINUTES, null, file.diarienummer(), null, approved);
            drafts.remove(file.diarienummer(), draft);
            return paper;
        });
    }

    /** The extract of the minutes about an item, in the item's case and as secret as that. */
    Paper extract(Meeting meeting, String itemId) {
        return asSystem(meeting, file -> {
            MeetingFacts read = facts.read(meeting, file.designation());
            MeetingFacts.Item item = read.items().stream()
                    .filter(one -> one.item().id().equals(itemId) && one.file() != null)
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException("item", "paper.noCase", itemId));
            PaperWriting.Filled filled = writing.filled(read, PaperKind.EXTRACT, item);
            return register(
                    meeting,
                    read,
                    PaperKind.EXTRACT,
                    item,
                    item.file().diarienummer(),
                    item.file().secrecy(),
                    filled);
        });
    }

    /** The ids of the items about cases. */
    List<String> itemsWithCases(Meeting meeting) {
        return asSystem(meeting, file -> facts.read(meeting, file.designation()).items().stream()
                .filter(item -> item.file() != null)
                .map(item -> item.item().id())
                .toList());
    }

    boolean hasPapers(Meeting meeting) {
        return asSystem(meeting, file -> facts.read(meeting, file.designation()).items().stream()
                .anyMatch(item -> !item.papers().isEmpty()));
    }

    private interface Work<T> {
        T in(CaseFile file);
    }

    private <T> T asSystem(Meeting meeting, Work<T> work) {
        return AuthenticationUtil.runAsSystem(() -> {
            lock(meeting);
            return work.in(cases.of(meeting.key()));
        });
    }

    private Paper register(
            Meeting meeting,
            MeetingFacts read,
            PaperKind kind,
            MeetingFacts.Item item,
            Diarienummer number,
            LegalGround secrecy,
            PaperWriting.Filled filled) {
        String itemId = item == null ? null : item.item().id();
        Optional<Paper> before = table.find(meeting.id(), itemId, kind);
        Optional<RecordFile> standing = before.flatMap(records::standing);
        if (standing.isPresent() && before.get().basis().equals(filled.basis())) {
            return before.get();
        }
        String title = writing.title(kind, read, item);
        Path pdf = PaperRecords.temporary(".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(pdf)) {
                writing.pdf(filled.docx(), title, out);
            }
            String name = PaperRecords.name(
                            kind, read, item == null ? null : item.item().paragraph()) + ".pdf";
            RecordFile made = records.register(
                    number,
                    standing.orElse(null),
                    kind,
                    title,
                    secrecy,
                    PaperRecords.file(name, pdf, DocxPdf.text(filled.docx()), List.of()),
                    filled.docx());
            Paper paper = new Paper(meeting.id(), itemId, kind, made.id(), null, filled.basis(), clock.instant());
            table.put(paper);
            return paper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PaperRecords.delete(pdf);
        }
    }
}
