package se.diarium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, SWEDISH",
                "-, 'en-GB,en;q=0.8', ENGLISH",
                "-, 'sv,en;q=0.8', SWEDISH",
                "-, 'de,en;q=0.5,sv;q=0.4', ENGLISH",
                "-, 'de', SWEDISH",
                "-, 'not a; header==', SWEDISH",
                "sv, en, SWEDISH",
                "EN, sv, ENGLISH",
            })
    void theParameterComesFirstThenWhatTheClientAccepts(String parameter, String header, Language expected) {
        assertThat(Language.ofApi(parameter, header)).isEqualTo(expected);
    }
}
