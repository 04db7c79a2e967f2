package se.diarium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** The files in a zip archive. Nothing is unpacked but the file that is asked for, and no more of it than the register takes. */
final class ZipSource implements FileSource {

    private final ZipFile zip;
    private final long largest;

    /** Made when a name is first not found as it is written; null before. */
    private Map<String, String> names;

    /**
     * @param largest size of a file, in bytes
     * @throws ZipException if it is no zip archive
     */
    ZipSource(Path archive, long largest) throws IOException {
        this.zip = open(archive);
        this.largest = largest;
    }

    /** Names are UTF-8, or as older programs in this part of the world wrote them. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            return new ZipFile(archive.toFile(), Charset.forName("IBM850"));
        }
    }

    @Override
    public boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<ZipEntry> find(String name) {
        return entry(name.strip().replace('\\', '/')).or(() -> Optional.ofNullable(names().get(FileSource.folded(name)))
                .flatMap(this::entry));
    }

    private Optional<ZipEntry> entry(String name) {
        return Optional.ofNullable(zip.getEntry(name)).filter(found -> !found.isDirectory());
    }

    private Map<String, String> names() {
        if (names == null) {
            names = new HashMap<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> names.putIfAbsent(FileSource.folded(entry.getName()), entry.getName()));
        }
        return names;
    }

    @Override
    public boolean copy(String name, Path to) throws IOException {
        Optional<ZipEntry> entry = find(name);
        if (entry.isEmpty()) {
            return false;
        }
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry.get()))
                .setMaxCount(largest + 1)
                .get()) {
            Files.copy(in, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.size(to) > largest) {
            throw new IOException(name + " is larger than " + largest + " bytes");
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
