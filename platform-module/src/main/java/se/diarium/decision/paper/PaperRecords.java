package se.diarium.decision.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.diarium.register.Direction;
import se.diarium.register.IncomingFile;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.tie.RecordVersions;

/**
 * Registers papers. The record's file is the PDF: it looks the same anywhere, can be read aloud, and is what is published, sent and
 * bound. The DOCX it was made from is kept with the record, so that a paper is one record and never two. What is made anew supersedes
 * what was made before. To be called as the system.
 */
class PaperRecords {

    static final String PDF = "application/pdf";

    private final RecordRegister records;
    private final RecordVersions versions;
    private final DocxKeeping documents;
    private final PaperWords words;

    PaperRecords(RecordRegister records, RecordVersions versions, DocxKeeping documents, PaperWords words) {
        this.records = records;
        this.versions = versions;
        this.documents = documents;
        this.words = words;
    }

    /** The record of a paper, if it still stands: has neither been voided nor superseded by somebody. */
    Optional<RecordFile> standing(Paper paper) {
        if (paper.recordId() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(records.get(paper.recordId()))
                    .filter(record -> record.voided() == null && record.ties().supersededBy() == null);
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /**
     * Registers a paper.
     *
     * @param former the record whose place it takes; null for none
     * @param secrecy by which it is secret; null where it is not
     * @param docx null where there is none
     */
    RecordFile register(
            Diarienummer number,
            RecordFile former,
            PaperKind kind,
            String title,
            LegalGround secrecy,
            IncomingFile pdf,
            byte[] docx) {
        String receivers = kind.direction() == Direction.SENT ? words.text("receivers") : null;
        NewRecord said = new NewRecord(
                title,
                secrecy == null ? title : null,
                kind.recordKind().code(),
                kind.direction(),
                null,
                receivers,
                receivers,
                secrecy,
                null,
                null);
        RecordFile made =
                former == null ? records.add(number, said, pdf) : versions.supersede(former.id(), said, pdf, null);
        if (docx != null) {
            documents.keep(made.id(), docx);
        }
        return made;
    }

    static IncomingFile file(String name, Path pdf, String text, List<String> unread) {
        return new IncomingFile(name, pdf, PDF, text, Map.of(), unread);
    }

    static Path temporary(String suffix) {
        try {
            return Files.createTempFile("diarium-paper", suffix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file of a paper: what it is, of which body and day. */
    static String name(PaperKind kind, MeetingFacts facts, Integer paragraph) {
        String day = facts.meeting().key().day();
        String item = paragraph == null ? "" : " § " + paragraph;
        return kind.code() + " " + facts.body().code() + " " + day + item;
    }
}
