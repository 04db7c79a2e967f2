package se.diarium.document.parser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * @param folder in which the child process put the bytes; null when they were not asked for
     * @param leftOut whether there are more files in the mail than were read
     */
    List<Attachment> read(MailParts parts, Path folder, boolean leftOut) {
        List<Attachment> attachments = new ArrayList<>();
        parts.outer().forEach((id, part) -> {
            if (!isLayout(part)) {
                Optional<Path> bytes = Optional.ofNullable(folder)
                        .map(place -> place.resolve(ParserProcess.ATTACHMENT + "-" + id))
                        .filter(Files::exists);
                List<Metadata> within = parts.inner().getOrDefault(id, List.of());
                attachments.add(attachment(attachments.size() + 1, part, within, bytes));
            }
        });
        if (leftOut && !attachments.isEmpty()) {
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
