package se.diarium.decision.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.paper.docx.DocxPdf;
import se.diarium.decision.paper.docx.Picture;
import se.diarium.pdf.Metadata;
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
    private final PaperValues values;
    private final PaperTemplates templates;
    private final PaperRecords records;
    private final MinutesDrafts drafts;
    private final MeetingCases cases;
    private final PaperSettings settings;
    private final PaperWords words;
    private final BodyLock lock;
    private final Clock clock;

    PaperMaking(
            PaperTable table,
            FactReading facts,
            PaperValues values,
            PaperTemplates templates,
            PaperRecords records,
            MinutesDrafts drafts,
            MeetingCases cases,
            PaperSettings settings,
            PaperWords words,
            BodyLock lock,
            Clock clock) {
        this.table = table;
        this.facts = facts;
        this.values = values;
        this.templates = templates;
        this.records = records;
        this.drafts = drafts;
        this.cases = cases;
        this.settings = settings;
        this.words = words;
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
            return register(meeting, read, kind, null, file.diarienummer(), null, filled(read, kind, null));
        });
    }

    /** The minutes as a draft. One that would say the same as the last one that was made leaves what lies there alone. */
    Paper draft(Meeting meeting) {
        return asSystem(meeting, file -> {
            MeetingFacts read = facts.read(meeting, file.designation());
            Filled filled = filled(read, PaperKind.MINUTES, null);
            Optional<Paper> before = table.find(meeting.id(), null, PaperKind.MINUTES);
            String former = before.map(Paper::draftId).orElse(null);
            if (before.isPresent()
                    && before.get().basis().equals(filled.basis())
                    && drafts.read(file.diarienummer(), former).isPresent()) {
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
            Filled approved = drafts.read(file.diarienummer(), draft)
                    .map(docx -> new Filled(docx, digest(docx)))
                    .orElseGet(() -> filled(read, PaperKind.MINUTES, null));
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
            Filled filled = filled(read, PaperKind.EXTRACT, item);
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

    /** @param basis digest of all that the paper was made from */
    private record Filled(byte[] docx, String basis) {}

    private Filled filled(MeetingFacts read, PaperKind kind, MeetingFacts.Item item) {
        PaperTemplates.Template template = templates.of(kind);
        Map<String, Object> said =
                values.of(kind, read, item == null ? null : item.item().id());
        try {
            byte[] docx = template.docx().fill(said, title(kind, read, item), settings.region());
            return new Filled(docx, digest(template.bytes(), text(said).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> said) {
        StringBuilder text = new StringBuilder();
        said.forEach((name, value) -> text.append(name)
                .append('=')
                .append(value instanceof Picture picture ? digest(picture.bytes()) : value)
                .append('\n'));
        return text.toString();
    }

    private String title(PaperKind kind, MeetingFacts read, MeetingFacts.Item item) {
        return words.text(
                "title." + kind,
                read.body().genitive(),
                read.meeting().key().day(),
                item == null ? "" : String.valueOf(item.item().paragraph()),
                read.body().name());
    }

    private Paper register(
            Meeting meeting,
            MeetingFacts read,
            PaperKind kind,
            MeetingFacts.Item item,
            Diarienummer number,
            LegalGround secrecy,
            Filled filled) {
        String itemId = item == null ? null : item.item().id();
        Optional<Paper> before = table.find(meeting.id(), itemId, kind);
        Optional<RecordFile> standing = before.flatMap(records::standing);
        if (standing.isPresent() && before.get().basis().equals(filled.basis())) {
            return before.get();
        }
        String title = title(kind, read, item);
        Path pdf = PaperRecords.temporary(".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(pdf)) {
                DocxPdf.write(
                        filled.docx(),
                        new Metadata(title, PaperWords.LANGUAGE, settings.region()),
                        words.text("foot", quoted(title)),
                        out);
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

    /** The foot is a pattern for the numbers of pages, in which a quotation mark would be understood. */
    private static String quoted(String title) {
        return title.replace("'", "''").replace("{", "'{'");
    }

    static String digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
