package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search is told before it starts, in a folder that stands for the image's. */
class SearchSettingsTest {

    @TempDir
    private Path image;

    private Path settings;

    @BeforeEach
    void settingsAsTheyAreDelivered() throws IOException {
        settings = Files.createDirectories(image.resolve("solrhome/conf")).resolve("shared.properties");
        Files.writeString(settings, """
                alfresco.cross.locale.property.0=name
                #alfresco.cross.locale.datatype.0=text
                #alfresco.cross.locale.datatype.1=content
                #alfresco.cross.locale.datatype.2=mltext
                """);
    }

    @Test
    void wordsAreFoundWhateverTheirLanguage() throws IOException, InterruptedException {
        assertThat(start()).isEqualTo(new Shell.Outcome(0, "started\n"));

        assertThat(read())
                .isEqualTo(Map.of(
                        "alfresco.cross.locale.property.0", "name",
                        "alfresco.cross.locale.datatype.0", "text",
                        "alfresco.cross.locale.datatype.1", "content",
                        "alfresco.cross.locale.datatype.2", "mltext"));
    }

    @Test
    void aSecondStartChangesNothing() throws IOException, InterruptedException {
        start();
        String first = Files.readString(settings);

        assertThat(start().status()).isZero();

        assertThat(settings).hasContent(first);
    }

    @Test
    void searchDoesNotStartWithoutTheSettings() throws IOException, InterruptedException {
        Files.writeString(settings, "alfresco.cross.locale.property.0=name\n");

        Shell.Outcome outcome = start();

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output()).contains("shared.properties").doesNotContain("started");
    }

    private Shell.Outcome start() throws IOException, InterruptedException {
        Path entrypoint = Shell.stack().resolve("search/entrypoint");
        return Shell.run(
                Map.of(),
                List.of("bash", "-c", "cd \"$0\" && \"$1\" echo started", image.toString(), entrypoint.toString()));
    }

    private Properties read() throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            read.load(reader);
        }
        return read;
    }
}
