package se.diarium.decision.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The module's templates and the texts they are made from. After a change of a text, {@code -Ddiarium.templates=write} writes them
 * anew.
 */
class DefaultTemplatesTest {

    private static final Path TEMPLATES =
            Path.of("src", "main", "resources", "alfresco", "module", "diarium-platform", "paper");

    @ParameterizedTest
    @ValueSource(strings = {"kallelse", "protokoll", "protokollsutdrag", "anslag", "rapport"})
    void theTemplateIsWhatItsTextSays(String name) throws IOException {
        byte[] made;
        try (InputStream text = DefaultTemplatesTest.class.getResourceAsStream(name + ".txt")) {
            made = TemplateSource.docx(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path template = TEMPLATES.resolve(name + ".docx");
        if ("write".equals(System.getProperty("diarium.templates"))) {
            Files.write(template, made);
        }

        assertThat(template).hasBinaryContent(made);
    }
}
