package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The files in a folder on this machine and below it; links that lead out of it are not followed. */
final class FolderSource implements FileSource {

    private final Path folder;
    private final long largest;

    /**
     * @param folder without links
     * @param largest size of a file, in bytes
     */
    FolderSource(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
    }

    @Override
    public boolean has(String name) throws IOException {
        return find(name).isPresent();
    }

    @Override
    public boolean copy(String name, Path to) throws IOException {
        Optional<Path> file = find(name);
        if (file.isPresent()) {
            if (Files.size(file.get()) > largest) {
                throw new IOException(name + " is larger than " + largest + " bytes");
            }
            Files.copy(file.get(), to, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.isPresent();
    }

    private Optional<Path> find(String name) throws IOException {
        try {
            Path file = folder.resolve(name.strip().replace('\\', '/')).normalize();
            boolean inside = file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
