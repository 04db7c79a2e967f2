package se.diarium.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Where the files of an import are found, by the names that its table of records gives. */
interface FileSource extends Closeable {

    /** Whether there is a file with this name. */
    boolean has(String name) throws IOException;

    /**
     * Copies a file.
     *
     * @return whether there was one
     * @throws IOException if it cannot be read, or is larger than the register takes
     */
    boolean copy(String name, Path to) throws IOException;

    /** Names as they are compared: registers differ in slashes, case and how they compose letters. */
    static String folded(String name) {
        String slashes = name.strip().replace('\\', '/').replaceAll("^(?:\\./|/)+", "");
        return Normalizer.normalize(slashes, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** These one after the other. */
    static FileSource of(List<FileSource> sources) {
        return new SeveralSources(sources);
    }
}
