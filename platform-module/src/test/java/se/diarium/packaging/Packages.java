package se.diarium.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packages as the build made them, and the lists that they are compared with. */
final class Packages {

    static final Path JAR = Path.of(System.getProperty("diarium.platform.jar"));
    static final Path AMP = Path.of(System.getProperty("diarium.platform.amp"));
    static final String VERSION = System.getProperty("diarium.version");

    private Packages() {}

    /** The names of all entries, of folders too. */
    static Set<String> entries(Path archive) throws IOException {
        try (ZipFile file = new ZipFile(archive.toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The classes of a JAR, each by the name of its file; those for later Java versions by their plain name. */
    static Set<String> classes(Path jar) throws IOException {
        return entries(jar).stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                .filter(name -> !name.equals("module-info.class"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes the JARs out of the AMP. */
    static List<Path> libraries(Path folder) throws IOException {
        List<Path> libraries = new ArrayList<>();
        try (ZipFile amp = new ZipFile(AMP.toFile())) {
            for (ZipEntry entry : amp.stream().toList()) {
                if (entry.getName().endsWith(".jar")) {
                    Path library = folder.resolve(Path.of(entry.getName()).getFileName());
                    try (InputStream content = amp.getInputStream(entry)) {
                        Files.copy(content, library);
                    }
                    libraries.add(library);
                }
            }
        }
        return libraries;
    }

    /** The lines of a list beside this class; {@code {version}} stands for the module's own. */
    static List<String> list(String name) {
        try (InputStream content = Packages.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("{version}", VERSION))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
