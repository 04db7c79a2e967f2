package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.decision.paper.docx.DocxTemplate;

/** The placeholders of templates, where they are described and where they are used. */
class PaperFieldsTest {

    private static final Path PAGE = Path.of("..", "docs", "papers.md");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPlaceholderIsDescribed(PaperKind kind) throws IOException {
        String page = Files.readString(PAGE);

        assertThat(PaperFields.of(kind).names())
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, names = "BUNDLE", mode = EnumSource.Mode.EXCLUDE)
    void theModulesTemplateUsesWhatThereIs(PaperKind kind) throws IOException {
        try (InputStream file = PaperKind.class.getResourceAsStream(
                "/alfresco/module/diarium-platform/paper/" + kind.code() + ".docx")) {
            assertThat(DocxTemplate.read(file.readAllBytes(), PaperFields.of(kind)))
                    .isNotNull();
        }
    }
}
