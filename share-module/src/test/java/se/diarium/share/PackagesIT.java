package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class PackagesIT {

    private static final Path JAR = Path.of(System.getProperty("diarium.share.jar"));
    private static final Path AMP = Path.of(System.getProperty("diarium.share.amp"));
    private static final String VERSION = System.getProperty("diarium.version");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final String PROPERTIES = "alfresco/module/diarium-share/module.properties";

    @Test
    void theAmpHoldsTheJarAndNothingElseToLoad() throws IOException {
        assertThat(entries(AMP))
                .containsExactly(
                        "lib/",
                        "lib/diarium-share-" + VERSION + ".jar",
                        "licenses/",
                        "licenses/diarium-share/",
                        "licenses/diarium-share/LICENSE",
                        "module.properties");
    }

    /** Folders included, without which Share does not find what is in them. */
    @Test
    void theJarHoldsTheModuleAndNothingElse() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("META-INF/MANIFEST.MF"));
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(file -> !file.equals(CLASSES))
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/')
                            + (Files.isDirectory(file) ? "/" : ""))
                    .forEach(expected::add);
        }

        assertThat(entries(JAR)).isEqualTo(expected);
    }

    @Test
    void jarAndAmpDescribeTheSameModule() throws IOException {
        assertThat(properties(AMP, "module.properties"))
                .isEqualTo(properties(JAR, PROPERTIES))
                .containsEntry("module.id", "diarium-share")
                .containsEntry("module.version", VERSION.replace("-SNAPSHOT", ""))
                .containsEntry("module.repo.version.min", "26.1");
    }

    private static Set<String> entries(Path archive) throws IOException {
        try (ZipFile file = new ZipFile(archive.toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties properties(Path archive, String entry) throws IOException {
        try (ZipFile file = new ZipFile(archive.toFile());
                InputStream content = file.getInputStream(file.getEntry(entry))) {
            Properties properties = new Properties();
            properties.load(content);
            return properties;
        }
    }
}
