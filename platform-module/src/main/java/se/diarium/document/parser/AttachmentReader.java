package se.diarium.document.parser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import se.diarium.document.text.Attachment;

/**
 * Tells the attachments of a mail from what else it is made of. What lies within an attachment belongs to it. Pictures that
 * the text shows, such as a logotype in a signature, are layout. Where there are more files than are read, the last attachment that was
 * begun may lack some of its own.
 */
final class AttachmentReader {

    private static final String UNNAMED = "bilaga-";

    private final PartReader reader;

    AttachmentReader(PartReader reader) {
        this.reader = reader;
    }

    /**
     * @param parts the mail, and all that is in it at any depth
     * @param folder in which the child process put the bytes; null when they were not asked for
     */
    List<Attachment> read(List<Metadata> parts, Path folder) {
        Map<String, Metadata> outer = new LinkedHashMap<>();
        Map<String, List<Metadata>> inner = new LinkedHashMap<>();
        for (Metadata part : parts.subList(1, parts.size())) {
            String[] path = String.valueOf(part.get(TikaCoreProperties.EMBEDDED_ID_PATH))
                    .split("/");
            String id = path.length > 1 ? path[1] : path[0];
            if (path.length > 2) {
                inner.computeIfAbsent(id, none -> new ArrayList<>()).add(part);
            } else {
                outer.put(id, part);
            }
        }
        List<Attachment> attachments = new ArrayList<>();
        outer.forEach((id, part) -> {
            if (!isLayout(part)) {
                Optional<Path> bytes = Optional.ofNullable(folder)
                        .map(place -> place.resolve(ParserProcess.ATTACHMENT + "-" + id))
                        .filter(Files::exists);
                attachments.add(attachment(attachments.size() + 1, part, inner.getOrDefault(id, List.of()), bytes));
            }
        });
        if (PartReader.leavesOutParts(parts.get(0)) && !attachments.isEmpty()) {
            attachments.add(attachments.remove(attachments.size() - 1).cutOff());
        }
        return attachments;
    }

    private Attachment attachment(int number, Metadata part, List<Metadata> within, Optional<Path> bytes) {
        return new Attachment(
                number,
                PartReader.name(part).orElse(UNNAMED + number),
                reader.read(part, within),
                PartReader.problem(part),
                bytes);
    }

    private static boolean isLayout(Metadata part) {
        boolean shown =
                EmbeddedResourceType.INLINE.name().equals(part.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY))
                        || part.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID) != null;
        return shown && PartReader.mimetype(part).startsWith("image/");
    }
}
