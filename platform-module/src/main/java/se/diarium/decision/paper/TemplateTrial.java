package se.diarium.decision.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.decision.paper.docx.DocxTemplate;
import se.diarium.decision.paper.docx.Fields;
import se.diarium.decision.paper.docx.TemplateException;
import se.diarium.register.InvalidInputException;

/** Fills a template with the names of its placeholders, two entries in each list, and writes the PDF that would come of it. */
class TemplateTrial {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateTrial.class);
    private static final String FILE = "file";

    private final PaperWriting writing;
    private final PaperSettings settings;

    TemplateTrial(PaperWriting writing, PaperSettings settings) {
        this.writing = writing;
        this.settings = settings;
    }

    /** @throws InvalidInputException if it cannot be used, naming the placeholder where it is one */
    byte[] pdf(KnownTemplate known, byte[] file) {
        String filename = TemplateShelf.filename(known.code());
        try {
            DocxTemplate template = DocxTemplate.read(file, known.fields());
            Map<String, Object> values = values(known.fields());
            values.put("region", settings.region());
            values.put("märke", settings.mark());
            byte[] docx = template.fill(values, known.code(), settings.region());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            writing.pdf(docx, known.code(), pdf);
            return pdf.toByteArray();
        } catch (TemplateException fault) {
            throw new InvalidInputException(List.of(PaperTemplates.fault(fault, FILE, filename)));
        } catch (IOException | RuntimeException failure) {
            LOG.info("The template {} cannot be filled on trial", filename, failure);
            throw new InvalidInputException(FILE, "template.trial", filename, String.valueOf(failure.getMessage()));
        }
    }

    private static Map<String, Object> values(Fields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : fields.names()) {
            Fields entry = fields.of(name);
            values.put(name, entry.names().isEmpty() ? "‹" + name + "›" : List.of(values(entry), values(entry)));
        }
        return values;
    }
}
