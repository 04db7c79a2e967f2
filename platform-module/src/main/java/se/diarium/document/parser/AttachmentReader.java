package se.diarium.document.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import se.diarium.document.text.Attachment;

/**
 * Tells the attachments of a mail from what else it is made of. What lies within an attachment belongs to it. Pictures that
 * the text shows, such as a logotype in a signature, are layout.
 */
final class AttachmentReader {

    private static final String UNNAMED = "bilaga-";

    private final PartReader reader;

    AttachmentReader(PartReader reader) {
        this.reader = reader;
    }

    /** @param parts the mail, and all that is in it at any depth */
    List<Attachment> read(List<Metadata> parts) {
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
                attachments.add(attachment(Integer.parseInt(id), part, inner.getOrDefault(id, List.of())));
            }
        });
        return attachments;
    }

    private Attachment attachment(int number, Metadata part, List<Metadata> within) {
        return new Attachment(
                number,
                PartReader.name(part).orElse(UNNAMED + number),
                reader.read(part, within),
                PartReader.problem(part));
    }

    private static boolean isLayout(Metadata part) {
        boolean shown =
                EmbeddedResourceType.INLINE.name().equals(part.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY))
                        || part.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID) != null;
        return shown && PartReader.mimetype(part).startsWith("image/");
    }
}
