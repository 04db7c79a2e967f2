package se.diarium.document.parser;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.sax.AbstractRecursiveParserWrapperHandler;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.FileName;
import se.diarium.document.text.TextCleaner;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/** Reads what the child process says of one file: the one handed over, or one within it. */
final class PartReader {

    private static final String PDF = "application/pdf";

    private final ZoneId zone;
    private final int maxCharacters;

    PartReader(ZoneId zone, int maxCharacters) {
        this.zone = zone;
        this.maxCharacters = maxCharacters;
    }

    /** The file by itself. */
    ExtractedText read(Metadata part, List<Metadata> within) {
        return readMail(part, List.of(), within);
    }

    /** @param bodies those of the files within that are the mail's own text */
    ExtractedText readMail(Metadata part, List<Metadata> bodies, List<Metadata> within) {
        String mimetype = mimetype(part);
        boolean mail = AcceptedTypes.isMail(mimetype);
        Map<String, String> metadata = DocumentMetadata.of(part, mail);
        TextAssembly assembly = new TextAssembly(zone);
        if (mail) {
            assembly.addHeaders(metadata);
        }
        assembly.add(content(part), mimetype.equals(PDF));
        bodies.forEach(body -> addUnlessThere(assembly, body));
        int own = assembly.text().length();
        within.stream().filter(inner -> !bodies.contains(inner)).forEach(inner -> addWithName(assembly, inner));
        String text = TextCleaner.cut(assembly.text(), maxCharacters);
        boolean truncated = text.length() < assembly.text().length() || isTruncated(part);
        return new ExtractedText(
                mimetype,
                text,
                Math.min(own, text.length()),
                assembly.pages(DocumentMetadata.pages(part)),
                metadata,
                truncated || within.stream().anyMatch(PartReader::isTruncated),
                List.of());
    }

    /** A mail mostly has its text twice, once for readers that do not open the envelope. */
    private static void addUnlessThere(TextAssembly assembly, Metadata body) {
        List<XhtmlText.Segment> content = content(body);
        String text = content.stream().map(XhtmlText.Segment::text).collect(Collectors.joining());
        if (!letters(assembly.text()).contains(letters(text))) {
            assembly.add(content, false);
        }
    }

    private static String letters(String text) {
        return TextCleaner.clean(text).replaceAll("\\s+", "");
    }

    private static void addWithName(TextAssembly assembly, Metadata inner) {
        List<XhtmlText.Segment> content = content(inner);
        if (content.stream().anyMatch(segment -> !segment.text().isBlank())) {
            assembly.add(TextCleaner.clean(name(inner).orElse("")));
            assembly.add(content, false);
        }
    }

    private static List<XhtmlText.Segment> content(Metadata part) {
        return XhtmlText.read(part.get(TikaCoreProperties.TIKA_CONTENT));
    }

    /** Why a file within another could not be read. */
    static Optional<Reason> problem(Metadata part) {
        String mimetype = mimetype(part);
        String failure = String.valueOf(part.get(TikaCoreProperties.EMBEDDED_EXCEPTION))
                + part.get(TikaCoreProperties.CONTAINER_EXCEPTION);
        if (AcceptedTypes.isLocked(mimetype) || failure.contains("EncryptedDocumentException")) {
            return Optional.of(Reason.ENCRYPTED);
        }
        if (!AcceptedTypes.contains(mimetype)) {
            return Optional.of(Reason.UNSUPPORTED);
        }
        return failure.equals("nullnull") ? Optional.empty() : Optional.of(Reason.DAMAGED);
    }

    /** The name the file within another came with. */
    static Optional<String> name(Metadata part) {
        return FileName.of(part.get(TikaCoreProperties.RESOURCE_NAME_KEY)).map(FileName::value);
    }

    static String mimetype(Metadata metadata) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isTruncated(Metadata part) {
        return "true".equals(part.get(TikaCoreProperties.WRITE_LIMIT_REACHED)) || leavesOutParts(part);
    }

    /** Whether of the files within this one, at any depth, those after some number were not read. */
    static boolean leavesOutParts(Metadata document) {
        return "true".equals(document.get(AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED));
    }
}
