package se.diarium.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptModelTest {

    @TempDir
    private Path folder;

    private Path data;
    private KeptModel kept;

    @BeforeEach
    void newFolder() {
        data = folder.resolve("data");
        kept = new KeptModel(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"halland", "file:/srv/vår region/modell.yaml"})
    void aNewFolderIsKeptByTheModelFromThenOn(String model) {
        assertThat(kept.keep(model)).isTrue();

        assertThat(new KeptModel(data).name()).contains(model);
        assertThat(kept.keep(model)).isFalse();
    }

    @Test
    void theFoldersOtherSettingsStay() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("alfresco-global.properties"), "diarium.zone=Europe/Stockholm");

        kept.keep("halland");

        assertThat(Files.readAllLines(data.resolve("alfresco-global.properties")))
                .containsExactly("diarium.zone=Europe/Stockholm", "diarium.model=halland");
    }

    @Test
    void anotherModelIsRefusedAndTheMessageSaysWhichOneThereIs() {
        kept.keep("halland");

        assertThatThrownBy(() -> kept.keep("blekinge"))
                .isInstanceOf(OtherModelException.class)
                .hasMessageContaining("is kept by the governance model halland, not by blekinge")
                .hasMessageContaining(data.resolve("alfresco-global.properties").toString());
        assertThat(kept.name()).contains("halland");
    }

    @Test
    void aRegisterThatWasBegunWithoutAModelIsNotTakenOverByOne() throws IOException {
        Files.createDirectories(data.resolve("db"));

        assertThatThrownBy(() -> kept.keep("halland"))
                .isInstanceOf(OtherModelException.class)
                .hasMessageContaining("is kept by no governance model");
        assertThat(kept.name()).isEmpty();
    }

    @Test
    void aFirstStartThatMadeNoRegisterIsForgotten() {
        kept.keep("skane");

        kept.forget("skane");

        assertThat(kept.name()).isEmpty();
        assertThat(kept.keep("halland")).isTrue();
    }

    @Test
    void aFirstStartThatMadeARegisterIsNotForgotten() throws IOException {
        kept.keep("halland");
        Files.createDirectories(data.resolve("db"));

        kept.forget("halland");

        assertThat(kept.name()).contains("halland");
    }
}
