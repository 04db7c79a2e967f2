package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Tables and archives of imports, each import's in a folder of its own. */
class ImportFiles {

    private static final String ARCHIVE = ".zip";

    private final ImportSettings settings;
    private final long largest;

    /** @param largest size of a record's file, in bytes */
    ImportFiles(ImportSettings settings, long largest) {
        this.settings = settings;
        this.largest = largest;
    }

    /** Keeps a table, in place of the one before. */
    void keep(String id, ImportTable table, Path sent) throws IOException {
        keep(sent, folder(id).resolve(table.code()));
    }

    Optional<Path> table(String id, ImportTable table) {
        return Optional.of(folder(id).resolve(table.code())).filter(Files::exists);
    }

    /**
     * Keeps an archive, in place of one with the same name.
     *
     * @throws java.util.zip.ZipException if it is no zip archive
     */
    void keepArchive(String id, String name, Path sent) throws IOException {
        new ZipSource(sent, largest).close();
        keep(sent, folder(id).resolve(name + ARCHIVE));
    }

    private static void keep(Path sent, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path part = place.resolveSibling(place.getFileName() + ".part");
        Files.copy(sent, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether the installation provides a folder with this name. */
    boolean isProvided(String name) throws IOException {
        return provided(name).isPresent();
    }

    private Optional<Path> provided(String name) throws IOException {
        if (settings.provided().isEmpty()) {
            return Optional.empty();
        }
        Path root = settings.provided().get().toRealPath();
        try {
            Path folder = root.resolve(name).toRealPath();
            return folder.startsWith(root) && Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
        } catch (NoSuchFileException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** The files that an import's records have: those sent in archives, then those in the provided folder. */
    FileSource files(ImportJob theImport) throws IOException {
        List<FileSource> sources = new ArrayList<>();
        for (Path archive : archives(theImport.id())) {
            sources.add(new ZipSource(archive, largest));
        }
        if (theImport.folder() != null) {
            provided(theImport.folder()).ifPresent(folder -> sources.add(new FolderSource(folder, largest)));
        }
        return FileSource.of(sources);
    }

    private List<Path> archives(String id) throws IOException {
        if (!Files.isDirectory(folder(id))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(id))) {
            return files.filter(file -> file.toString().endsWith(ARCHIVE))
                    .sorted()
                    .toList();
        }
    }

    /** Deletes what was sent. */
    void remove(String id) throws IOException {
        FileSystemUtils.deleteRecursively(folder(id));
    }

    private Path folder(String id) {
        return settings.received().resolve(id);
    }
}
