package se.diarium.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagesIT {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String PROPERTIES = "alfresco/module/diarium-platform/module.properties";

    private final PlatformLibraries platform = new PlatformLibraries();

    @TempDir
    private Path folder;

    @Test
    void theAmpHoldsWhatIsListed() throws IOException {
        assertThat(Packages.entries(Packages.AMP)).containsExactlyElementsOf(Packages.list("amp-entries.txt"));
    }

    @Test
    void theJarHoldsEverythingOfTheModule() throws IOException {
        assertThat(Packages.entries(Packages.JAR)).containsAll(compiled());
    }

    @Test
    void besideTheModuleTheJarHoldsWhatIsListed() throws IOException {
        Set<String> packed = new TreeSet<>(Packages.entries(Packages.JAR));
        packed.removeAll(compiled());

        assertThat(packed.stream()
                        .map(name -> name.replaceFirst("[^/]*\\.class$", "*.class"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Packages.list("packed-entries.txt"));
    }

    @Test
    void theAmpCarriesTheJarAsItIs() throws IOException {
        Path packed = Packages.libraries(folder).stream()
                .filter(library -> library.getFileName().toString().startsWith("diarium-"))
                .findFirst()
                .orElseThrow();

        assertThat(packed).hasSameBinaryContentAs(Packages.JAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diarium.platform.jar", "diarium.platform.amp"})
    void everyFolderHasAnEntryOfItsOwn(String archive) throws IOException {
        Set<String> entries = Packages.entries(Path.of(System.getProperty(archive)));

        assertThat(entries).containsAll(folders(entries));
    }

    @Test
    void noLibraryOfThePlatformTravels() throws IOException {
        assertThat(Packages.libraries(folder))
                .extracting(library -> library.getFileName().toString())
                .noneMatch(platform::contains);
    }

    @Test
    void noClassOfThePlatformTravels() throws IOException {
        Map<String, Path> carried = platform.found();
        Map<String, Set<String>> twice = new TreeMap<>();
        for (Path library : Packages.libraries(folder)) {
            Set<String> ours = Packages.classes(library);
            for (Map.Entry<String, Path> theirs : carried.entrySet()) {
                Set<String> common = new TreeSet<>(Packages.classes(theirs.getValue()));
                common.retainAll(ours);
                if (!common.isEmpty()) {
                    twice.put(library.getFileName() + " and " + theirs.getKey(), common);
                }
            }
        }

        assertThat(carried).containsKeys("jackson-databind-2.17.2", "fontbox-3.0.5", "spring-jdbc-7.0.2");
        assertThat(twice).isEmpty();
    }

    @Test
    void jarAndAmpDescribeTheSameModule() throws IOException {
        assertThat(properties(Packages.AMP, "module.properties"))
                .isEqualTo(properties(Packages.JAR, PROPERTIES))
                .containsEntry("module.id", "diarium-platform")
                .containsEntry("module.version", Packages.VERSION.replace("-SNAPSHOT", ""))
                .containsEntry("module.repo.version.min", "26.1");
    }

    private static Properties properties(Path archive, String entry) throws IOException {
        try (ZipFile file = new ZipFile(archive.toFile());
                InputStream content = file.getInputStream(file.getEntry(entry))) {
            Properties properties = new Properties();
            properties.load(content);
            return properties;
        }
    }

    private static Set<String> compiled() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> !file.equals(CLASSES))
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/')
                            + (Files.isDirectory(file) ? "/" : ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> folders(Set<String> entries) {
        Set<String> folders = new TreeSet<>();
        for (String entry : entries) {
            for (int slash = entry.indexOf('/'); slash >= 0; slash = entry.indexOf('/', slash + 1)) {
                folders.add(entry.substring(0, slash + 1));
            }
        }
        return folders;
    }
}
