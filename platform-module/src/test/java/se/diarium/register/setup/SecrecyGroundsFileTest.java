package se.diarium.register.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.diarium.register.LegalGround;
import se.diarium.register.SecrecyGround;
import se.diarium.register.SecrecyGrounds;

class SecrecyGroundsFileTest {

    private static final String ENTRY = "{chapter: 25, section: 1, sv: {name: Vård, protects: patienter},"
            + " en: {name: Care, protects: patients}}";

    @Test
    void theListThatComesWithTheModuleHasWordsInBothLanguagesForEveryProvision() {
        SecrecyGrounds grounds =
                SecrecyGroundsFile.read(new ClassPathResource("alfresco/module/diarium-platform/secrecy-grounds.yaml"));

        assertThat(grounds.all()).hasSizeBetween(40, 70).allSatisfy(ground -> {
            assertThat(ground.provision().chapter()).isBetween(15, 43);
            assertThat(ground.swedish().name()).isNotBlank();
            assertThat(ground.swedish().protects()).isNotBlank();
            assertThat(ground.english().name()).isNotBlank();
            assertThat(ground.english().protects()).isNotBlank();
        });
    }

    @Test
    void aProvisionIsFoundWithTheWordsOfTheReadersLanguage() {
        SecrecyGround ground =
                read("grounds: [" + ENTRY + "]").of(new LegalGround(25, 1)).orElseThrow();

        assertThat(ground.wording(Locale.UK).name()).isEqualTo("Care");
        assertThat(ground.wording(Locale.forLanguageTag("sv")).name()).isEqualTo("Vård");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grounds: []|a list named grounds is missing",
                "bodies: [a]|a list named grounds is missing",
                "grounds: [{chapter: 25}]|section is missing",
                "grounds: [{chapter: 25, section: 1, sv: {name: a, protects: b}}]|en with name and protects is missing",
                "grounds: [{chapter: 25, section: 1, letter: 7}]|letter is none",
                "grounds: [text]|not a provision",
                "grounds: [|cannot be read",
            })
    void aFileThatCannotBeUsedIsToldWhy(String yaml, String reason) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aSectionWithALetterIsAnotherThanTheOneWithItsNumberAlone() {
        SecrecyGrounds grounds =
                read("grounds: [" + ENTRY.replace("section: 1", "section: 1, letter: a") + ", " + ENTRY + "]");

        assertThat(grounds.accepted()).isEqualTo("25:1, 25:1 a");
        assertThat(grounds.of(new LegalGround(25, 1, "A"))).isPresent();
    }

    @Test
    void aProvisionGivenTwiceIsRefused() {
        assertThatThrownBy(() -> read("grounds: [" + ENTRY + ", " + ENTRY + "]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OSL 25:1");
    }

    private static SecrecyGrounds read(String yaml) {
        return SecrecyGroundsFile.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
