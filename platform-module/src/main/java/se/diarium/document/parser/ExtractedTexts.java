package se.diarium.document.parser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.FileTexts;

/** Reads for the register the files that came through other doors; one that cannot be read has no text. */
public final class ExtractedTexts implements FileTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractedTexts.class);

    private final TextExtractor extractor;

    public ExtractedTexts(TextExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public FileText read(Path file, String filename) {
        try {
            ExtractedText read = extractor.extract(file, filename);
            return new FileText(read.pagedText(), read.metadata(), read.unread());
        } catch (UnreadableDocumentException e) {
            LOG.info("No text in {}: {}", filename, e.getMessage());
            return new FileText("", Map.of(), List.of(ExtractedText.WHOLE_FILE));
        }
    }
}
