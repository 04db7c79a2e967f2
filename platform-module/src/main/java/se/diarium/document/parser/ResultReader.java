package se.diarium.document.parser;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.FileTables;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/** Makes an answer of what the child process sent back. */
final class ResultReader {

    private static final int DEEPEST = 10;

    private final ExtractionSettings settings;
    private final PartReader partReader;
    private final AttachmentReader attachments;

    ResultReader(ExtractionSettings settings, ZoneId zone) {
        this.settings = settings;
        this.partReader = new PartReader(zone, settings.maxTextCharacters());
        this.attachments = new AttachmentReader(partReader);
    }

    /** The tables of the file itself; none of what is within it. */
    FileTables tables(PipesResult result) throws UnreadableDocumentException {
        ExtractedText text = read(result, null);
        if (text.truncated()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, "more than " + settings.maxTextCharacters() + " characters");
        }
        Metadata document = result.getEmitData().getMetadataList().get(0);
        return new FileTables(text.mimetype(), XhtmlTables.read(document.get(TikaCoreProperties.TIKA_CONTENT)));
    }

    /** @param folder in which the bytes of attachments are; null when they were not asked for */
    ExtractedText read(PipesResult result, Path folder) throws UnreadableDocumentException {
        boolean hasData = result.getEmitData() != null
                && !result.getEmitData().getMetadataList().isEmpty();
        List<Metadata> parts = hasData ? result.getEmitData().getMetadataList() : List.of(new Metadata());
        String mimetype = PartReader.mimetype(parts.get(0));
        if (hasData && !AcceptedTypes.contains(mimetype) && !AcceptedTypes.isLocked(mimetype)) {
            throw new UnreadableDocumentException(Reason.UNSUPPORTED, mimetype);
        }
        switch (result.getStatus()) {
            case PARSE_SUCCESS -> {
                return answer(mimetype, parts, folder);
            }
            case TIMEOUT ->
                throw new UnreadableDocumentException(
                        Reason.TIMEOUT, "not read in " + settings.timeoutSeconds() + " s");
            case OOM ->
                throw new UnreadableDocumentException(
                        Reason.OUT_OF_MEMORY, "not read in " + settings.memoryMegabytes() + " MB");
            case PARSE_SUCCESS_WITH_EXCEPTION, PARSE_EXCEPTION_NO_EMIT ->
                throw failure(mimetype, String.valueOf(result.getMessage()));
            case UNSPECIFIED_CRASH, EMPTY_OUTPUT ->
                throw new UnreadableDocumentException(Reason.DAMAGED, "the parser of " + mimetype + " gave up");
            default ->
                throw new IllegalStateException(
                        "the extraction of text failed: " + result.getStatus() + " " + result.getMessage());
        }
    }

    private ExtractedText answer(String mimetype, List<Metadata> parts, Path folder)
            throws UnreadableDocumentException {
        Metadata document = parts.get(0);
        if (AcceptedTypes.isLocked(mimetype)) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, mimetype);
        }
        for (Metadata part : parts) {
            Integer depth = part.getInt(TikaCoreProperties.EMBEDDED_DEPTH);
            if (depth != null && depth > DEEPEST) {
                throw new UnreadableDocumentException(Reason.TOO_DEEP, "files within files " + depth + " levels down");
            }
        }
        List<Metadata> within = parts.subList(1, parts.size());
        if (!AcceptedTypes.isMail(mimetype)) {
            return partReader.read(document, within);
        }
        MailParts mail = MailParts.of(parts);
        ExtractedText text = partReader.readMail(document, mail.bodies(), within);
        return withAttachments(text, attachments.read(mail, folder, PartReader.leavesOutParts(document)));
    }

    private static ExtractedText withAttachments(ExtractedText mail, List<Attachment> attachments) {
        return new ExtractedText(
                mail.mimetype(),
                mail.text(),
                mail.ownLength(),
                mail.pages(),
                mail.metadata(),
                mail.truncated(),
                attachments);
    }

    private static UnreadableDocumentException failure(String mimetype, String stackTrace) {
        String trace = stackTrace.toLowerCase(Locale.ROOT);
        if (trace.contains("encrypteddocumentexception")) {
            return new UnreadableDocumentException(Reason.ENCRYPTED, mimetype);
        }
        if (trace.contains("undrawnpictureexception")) {
            return new UnreadableDocumentException(Reason.PICTURE, mimetype);
        }
        if (trace.contains("zip bomb") || trace.contains("stackoverflowerror")) {
            return new UnreadableDocumentException(Reason.TOO_DEEP, mimetype);
        }
        if (trace.contains("zerobytefileexception")) {
            return new UnreadableDocumentException(Reason.EMPTY, mimetype);
        }
        return new UnreadableDocumentException(Reason.DAMAGED, mimetype + ", " + firstLine(stackTrace));
    }

    private static String firstLine(String stackTrace) {
        return stackTrace.lines().findFirst().orElse("");
    }
}
