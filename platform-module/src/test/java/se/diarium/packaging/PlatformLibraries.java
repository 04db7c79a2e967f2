package se.diarium.packaging;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The libraries on the platform's class path, and those of them that this machine has. */
final class PlatformLibraries {

    private static final Path REPOSITORY = Path.of(System.getProperty("diarium.libraries"));

    private final List<String> names = Packages.list("alfresco-26.1-libraries.txt");

    /** Whether the platform carries a library of this name, in whatever version. */
    boolean contains(String library) {
        return names.stream().map(PlatformLibraries::withoutVersion).anyMatch(withoutVersion(library)::equals);
    }

    /** The JARs of the platform's versions in the local repository, by name and version. */
    Map<String, Path> found() throws IOException {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(REPOSITORY, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(file -> {
                String name = file.getFileName().toString().replaceFirst("\\.jar$", "");
                if (names.contains(name)) {
                    found.put(name, file);
                }
            });
        }
        return found;
    }

    private static String withoutVersion(String library) {
        return library.replaceFirst("-\\d.*", "");
    }
}
