package se.diarium.web.api.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;
import se.diarium.register.IncomingFile;
import se.diarium.web.http.Uploads;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The files of a form and the attachments of its mails, each file read once. Closing deletes what was unpacked. */
final class ReceivedParts implements AutoCloseable {

    private final TextExtractor extractor;
    private final Map<Path, ExtractedText> read = new HashMap<>();
    private Path folder;

    ReceivedParts(TextExtractor extractor) {
        this.extractor = extractor;
    }

    /** @param field to blame when the file cannot be read */
    IncomingFile whole(Uploads.Received received, String field) {
        return incoming(received.filename(), received.file(), text(received, field));
    }

    /** @param field to blame when there is no such attachment, or it cannot be read */
    IncomingFile attachment(Uploads.Received received, int number, String field) {
        Attachment attachment = text(received, field).attachments().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> RequestException.field(
                        ProblemKind.INVALID, field, "registration.noSuchAttachment", received.filename(), number));
        attachment.problem().ifPresent(reason -> {
            throw unreadable(reason, field);
        });
        Path bytes = attachment.file().orElseThrow(() -> unreadable(Reason.DAMAGED, field));
        return incoming(attachment.filename(), bytes, attachment.content());
    }

    private ExtractedText text(Uploads.Received received, String field) {
        ExtractedText known = read.get(received.file());
        if (known != null) {
            return known;
        }
        try {
            ExtractedText text = extractor.unpack(received.file(), received.filename(), folderOf(received));
            read.put(received.file(), text);
            return text;
        } catch (UnreadableDocumentException e) {
            throw unreadable(e.reason(), field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folderOf(Uploads.Received received) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("diarium-parts-");
        }
        return Files.createDirectory(folder.resolve(received.file().getFileName()));
    }

    private static RequestException unreadable(Reason reason, String field) {
        return RequestException.field(ProblemKind.of(reason), field, "file." + reason);
    }

    private static IncomingFile incoming(String filename, Path file, ExtractedText text) {
        return new IncomingFile(filename, file, text.mimetype(), text.pagedText(), text.metadata(), text.unread());
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
