package se.diarium.register.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class VocabularyFileTest {

    private static Vocabulary read(String yaml) {
        return VocabularyFile.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)), "terms");
    }

    @Test
    void aTreeIsReadInItsOrder() {
        Vocabulary terms = read("""
                terms:
                  - {code: "2", sv: Två, en: Two, below: [{code: "2.1", sv: Två ett, en: Two one}]}
                  - {code: "1", sv: Ett, en: One}
                """);

        assertThat(terms.codes()).containsExactly("2", "2.1", "1");
        assertThat(terms.terms()).extracting(Term::code).containsExactly("2", "1");
        assertThat(terms.term("2.1")).get().extracting(term -> term.title("sv")).isEqualTo("Två ett");
        assertThat(terms.term("3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other: []",
                "terms: [{code: a, sv: A}]",
                "terms: [{code: 1, sv: Ett, en: One}]",
                "terms: [text]",
                "terms: [{code: a, sv: A, en: A}, {code: b, sv: B, en: B, below: [{code: a, sv: A, en: A}]}]",
                "terms: ["
            })
    void aFileThatCannotBeUsedIsRefused(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"party-roles.yaml, roles, applicant", "classification.yaml, classification, 3.3"})
    void theShippedListsAreRead(String file, String list, String code) {
        assertThat(VocabularyFile.read(new ClassPathResource("alfresco/module/diarium-platform/" + file), list)
                        .term(code))
                .isPresent();
    }
}
