package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Several sources, asked in order. */
record SeveralSources(List<FileSource> sources) implements FileSource {

    @Override
    public boolean has(String name) throws IOException {
        for (FileSource source : sources) {
            if (source.has(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean copy(String name, Path to) throws IOException {
        for (FileSource source : sources) {
            if (source.copy(name, to)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        for (FileSource source : sources) {
            source.close();
        }
    }
}
