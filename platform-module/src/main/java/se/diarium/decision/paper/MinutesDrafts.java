package se.diarium.decision.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.diarium.register.IncomingFile;
import se.diarium.register.NotFoundException;
import se.diarium.register.WorkingFiles;
import se.diarium.register.number.Diarienummer;

/**
 * Minutes that are not approved yet. Until then they are a draft, no public document (tryckfrihetsförordningen 2 kap. 10 and 12 §§):
 * a DOCX among the working material of the meetings' case, in which the secretary writes. What lies there when the minutes are
 * approved is what is registered. To be called as the system.
 */
class MinutesDrafts {

    private final WorkingFiles files;

    MinutesDrafts(WorkingFiles files) {
        this.files = files;
    }

    /**
     * Puts a draft there, in the place of the former if that is still there.
     *
     * @return the id of the file
     */
    String put(Diarienummer number, String former, String name, byte[] docx) {
        Path file = PaperRecords.temporary(".docx");
        try {
            Files.write(file, docx);
            IncomingFile draft = IncomingFile.toBeRead(name + ".docx", file, DocxKeeping.DOCX);
            return isThere(number, former)
                    ? files.replace(number, former, draft).id()
                    : files.add(number, draft).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PaperRecords.delete(file);
        }
    }

    /** The draft as it lies there. */
    Optional<byte[]> read(Diarienummer number, String id) {
        if (!isThere(number, id)) {
            return Optional.empty();
        }
        try (InputStream in = files.content(number, id).getContentInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Diarienummer number, String id) {
        if (isThere(number, id)) {
            files.remove(number, id);
        }
    }

    private boolean isThere(Diarienummer number, String id) {
        if (id == null) {
            return false;
        }
        try {
            files.get(number, id);
            return true;
        } catch (NotFoundException gone) {
            return false;
        }
    }
}
