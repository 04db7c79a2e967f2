package se.diarium.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.register.schema.RegisterSchema;

/** The libraries in the AMP beside those of the platform, in the platform's versions and nothing else. */
class PackedLibrariesIT {

    private static final List<String> PLATFORM = List.of(
            "commons-logging-1.3.5",
            "fontbox-3.0.5",
            "jackson-annotations-2.17.2",
            "jackson-core-2.17.2",
            "jackson-databind-2.17.2",
            "jackson-dataformat-yaml-2.17.2",
            "jspecify-1.0.0",
            "pdfbox-io-3.0.5",
            "slf4j-api-2.0.16",
            "snakeyaml-2.3",
            "spring-beans-7.0.2",
            "spring-core-7.0.2",
            "spring-jdbc-7.0.2",
            "spring-tx-7.0.2");

    @TempDir
    private Path folder;

    private final List<URL> classPath = new ArrayList<>();

    @BeforeEach
    void putTogether() throws IOException {
        Map<String, Path> carried = new PlatformLibraries().found();
        assertThat(carried).containsKeys(PLATFORM.toArray(String[]::new));
        for (String library : PLATFORM) {
            classPath.add(carried.get(library).toUri().toURL());
        }
        for (Path library : Packages.libraries(folder)) {
            classPath.add(library.toUri().toURL());
        }
        classPath.add(location(Driver.class));
        classPath.add(location(MigratedTables.class));
    }

    @Test
    void theTablesAreMigrated() throws Exception {
        long steps = Packages.entries(Packages.JAR).stream()
                .filter(name -> name.startsWith("alfresco/module/diarium-platform/db/V"))
                .count();

        assertThat(outcome(MigratedTables.class)).isEqualTo(Long.toString(steps));
    }

    @Test
    void daysAreWrittenAsJson() throws Exception {
        assertThat(outcome(WrittenDay.class)).isEqualTo("\"2026-03-01\"");
    }

    @Test
    void aPdfFileIsWrittenAndRead() throws Exception {
        assertThat(outcome(ReadPdf.class)).isEqualTo("Diarium");
    }

    @Test
    void aGovernanceModelIsHeldAgainstItsSchema() throws Exception {
        assertThat(outcome(ReadModel.class)).isEqualTo("Region Halland");
    }

    private Object outcome(Class<? extends Callable<String>> work) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(loader.loadClass(RegisterSchema.class.getName())
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .endsWith(".jar");
            Object task = loader.loadClass(work.getName()).getConstructor().newInstance();
            return ((Callable<?>) task).call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL location(Class<?> type) throws MalformedURLException {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
