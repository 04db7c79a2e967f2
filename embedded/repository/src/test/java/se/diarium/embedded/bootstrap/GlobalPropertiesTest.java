package se.diarium.embedded.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobalPropertiesTest {

    private Path data;

    @BeforeEach
    void useFolder(@TempDir Path folder) {
        data = folder;
    }

    @Test
    void readsTheDefaultsOfModules() throws IOException {
        assertThat(load(Map.of())).containsEntry("test.setting", "of the module");
    }

    @Test
    void letsTheInstallationWinOverModules() throws IOException {
        install("test.setting=of the installation");
        assertThat(load(Map.of())).containsEntry("test.setting", "of the installation");
    }

    @Test
    void letsTheStartWinOverAll() throws IOException {
        install("test.setting=of the installation");
        assertThat(load(Map.of("test.setting", "of the start"))).containsEntry("test.setting", "of the start");
    }

    @Test
    void resolvesReferences() throws IOException {
        install("keys=${dir.root}/keys");
        assertThat(load(Map.of())).containsEntry("keys", data + "/keys");
    }

    @Test
    void leavesAReferenceToNothingAlone() throws IOException {
        install("other=${nothing}/x");
        assertThat(load(Map.of())).containsEntry("other", "${nothing}/x");
    }

    private void install(String line) throws IOException {
        Files.writeString(data.resolve("alfresco-global.properties"), line, StandardCharsets.ISO_8859_1);
    }

    private Properties load(Map<String, String> start) throws IOException {
        return GlobalProperties.load(new RepositoryConfiguration(data, "127.0.0.1", 0, start));
    }
}
