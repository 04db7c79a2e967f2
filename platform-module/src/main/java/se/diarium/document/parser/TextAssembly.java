package se.diarium.document.parser;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import se.diarium.document.text.FileName;

/** Puts together the text of a file and of what is attached to it; mail begins with its headers. */
final class TextAssembly {

    private static final Map<String, String> HEADERS = Map.of(
            DocumentMetadata.FROM, "From",
            DocumentMetadata.TO, "To",
            DocumentMetadata.COPY, "Cc",
            DocumentMetadata.SENT, "Date",
            DocumentMetadata.SUBJECT, "Subject");
    private static final List<String> ORDER = List.of(
            DocumentMetadata.FROM,
            DocumentMetadata.TO,
            DocumentMetadata.COPY,
            DocumentMetadata.SENT,
            DocumentMetadata.SUBJECT);

    private final Map<String, String> metadata;
    private final boolean mail;

    TextAssembly(Map<String, String> metadata, boolean mail) {
        this.metadata = metadata;
        this.mail = mail;
    }

    String of(List<Metadata> parts) {
        StringJoiner text = new StringJoiner("\n\n");
        if (mail) {
            text.add(headers());
        }
        text.add(content(parts.get(0)));
        for (Metadata part : parts.subList(1, parts.size())) {
            String content = content(part);
            if (!content.isBlank()) {
                text.add(name(part) + "\n\n" + content);
            }
        }
        return text.toString();
    }

    private String headers() {
        StringJoiner lines = new StringJoiner("\n");
        ORDER.stream()
                .filter(metadata::containsKey)
                .forEach(key -> lines.add(HEADERS.get(key) + ": " + metadata.get(key)));
        return lines.toString();
    }

    private static String content(Metadata part) {
        String content = part.get(TikaCoreProperties.TIKA_CONTENT);
        return content == null ? "" : content.strip();
    }

    private static String name(Metadata part) {
        String name = part.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null ? "" : FileName.of(name).map(FileName::value).orElse("");
    }
}
