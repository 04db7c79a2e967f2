package se.diarium.document.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/**
 * Looks at the directory of a file in the zip format, as the office formats are, without unpacking anything. It finds
 * what a parser overlooks: a missing end, and entries that say themselves that they expand beyond measure.
 */
final class ZipGuard {

    private static final byte[] MAGIC = {'P', 'K', 3, 4};
    private static final long HARMLESS_BYTES = 20L * 1024 * 1024;
    private static final long LARGEST_RATIO = 100;

    private ZipGuard() {}

    /** What is wrong with the container; nothing when it is sound or no zip file. */
    static Optional<Reason> check(Path file) throws IOException {
        if (!isZip(file)) {
            return Optional.empty();
        }
        long unpacked;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            unpacked = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Reason.DAMAGED);
        }
        boolean bomb = unpacked > HARMLESS_BYTES && unpacked > LARGEST_RATIO * Files.size(file);
        return bomb ? Optional.of(Reason.TOO_DEEP) : Optional.empty();
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }
}
