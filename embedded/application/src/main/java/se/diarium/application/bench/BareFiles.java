package se.diarium.application.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of a store, and the comparator of writing them: the same number of bytes in as many files on the same disk.
 *
 * @param files how many
 * @param bytes in all of them
 */
record BareFiles(long files, long bytes) {

    /** What is in a folder and below it. */
    static BareFiles in(Path folder) {
        if (!Files.exists(folder)) {
            return new BareFiles(0, 0);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> new BareFiles(1, file.toFile().length()))
                    .reduce(new BareFiles(0, 0), (a, b) -> new BareFiles(a.files + b.files, a.bytes + b.bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BareFiles since(BareFiles before) {
        return new BareFiles(files - before.files, bytes - before.bytes);
    }

    /** Writes one of so many parts of the files, each file of their mean size. */
    void writePart(Path folder, int part, int parts) throws IOException {
        byte[] content = new byte[files == 0 ? 0 : (int) (bytes / files)];
        Path place = Files.createDirectories(folder.resolve(String.valueOf(part)));
        for (long file = files * part / parts; file < files * (part + 1) / parts; file++) {
            Files.write(place.resolve(file + ".bin"), content);
        }
    }
}
