package se.diarium.decision.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.diarium.decision.paper.docx.DocxPdf;
import se.diarium.decision.paper.docx.Fields;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.tie.RecordVersions;

/**
 * Records that other parts of the system write as the papers of meetings are written: from a template that the region can replace, as PDF
 * with the DOCX it was made from. With the caller's own rights, inside a transaction.
 */
public class WrittenRecords {

    private final PaperTemplates templates;
    private final PaperWriting writing;
    private final PaperSettings settings;
    private final RecordRegister records;
    private final RecordVersions versions;
    private final DocxKeeping documents;

    WrittenRecords(
            PaperTemplates templates,
            PaperWriting writing,
            PaperSettings settings,
            RecordRegister records,
            RecordVersions versions,
            DocxKeeping documents) {
        this.templates = templates;
        this.writing = writing;
        this.settings = settings;
        this.records = records;
        this.versions = versions;
        this.documents = documents;
    }

    /**
     * What is written.
     *
     * @param template its name, without its ending
     * @param fields what the template may use beside the region's name ({@code region}) and mark ({@code märke})
     * @param filename without its ending
     */
    public record Writing(String template, Fields fields, Map<String, ?> values, String filename) {}

    /** What a template may use: its own names, and what is known of the region. */
    public static Fields fields(Fields own) {
        return own.with("region", "märke");
    }

    /**
     * Writes a record and registers it.
     *
     * @param former the record whose place it takes; null for none
     * @throws se.diarium.register.ConflictException if the template cannot be used, or nothing more can be registered in the case
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public RecordFile write(Diarienummer number, RecordFile former, NewRecord said, Writing written) {
        Map<String, Object> values = new LinkedHashMap<>(written.values());
        values.put("region", settings.region());
        values.put("märke", settings.mark());
        PaperTemplates.Template template = templates.of(written.template(), fields(written.fields()));
        Path pdf = PaperRecords.temporary(".pdf");
        try {
            byte[] docx = template.docx().fill(values, said.title(), settings.region());
            try (OutputStream out = Files.newOutputStream(pdf)) {
                writing.pdf(docx, said.title(), out);
            }
            var file = PaperRecords.file(written.filename() + ".pdf", pdf, DocxPdf.text(docx), List.of());
            RecordFile made = former == null
                    ? records.add(number, said, file)
                    : versions.supersede(former.id(), said, file, null);
            documents.keep(made.id(), docx);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PaperRecords.delete(pdf);
        }
    }
}
