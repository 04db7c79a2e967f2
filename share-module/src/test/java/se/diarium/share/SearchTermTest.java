package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Share's search box makes of a diarienummer. */
class SearchTermTest {

    private static final BrowserScripts SCRIPTS = new BrowserScripts(
            "var made; function define(needed, make) { made = make(); }", "amd/search/diarienummer.js");

    @ParameterizedTest
    @ValueSource(strings = {"RS/595/2023", "rs 595/2023", "RS 595-23", "RS595/2023", " rs/595/23 "})
    void aDiarienummerIsFoundInAnySpelling(String written) {
        assertThat(asQuery(written)).isEqualTo("(=dia:series:\"RS\" AND =dia:number:595 AND =dia:year:2023)");
    }

    @Test
    void theSeriesMayBeLeftOut() {
        assertThat(asQuery("595/2023")).isEqualTo("(=dia:number:595 AND =dia:year:2023)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS/595/2023 bilaga", "rs/595/23 bilaga", "Rs/595/2023  bilaga"})
    void aDiarienummerAmongWordsIsOneOfThem(String written) {
        assertThat(asQuery(written)).matches("\"RS/595/2023\" +bilaga");
    }

    @Test
    void manyDiarienummerAmongWordsAreEachOneOfThem() {
        assertThat(asQuery("avtal RS/595/2023 RS/596/2023")).isEqualTo("avtal \"RS/595/2023\" \"RS/596/2023\"");
    }

    @Test
    void aPhraseIsLeftAsItIs() {
        assertThat(asQuery("\"ang RS/595/2023 bilaga\"")).isEqualTo("\"ang RS/595/2023 bilaga\"");
    }

    @ParameterizedTest
    @CsvSource({
        "budget 2024",
        "2024-05-20",
        "018-611 00 00",
        "556677-8899",
        "595-2023",
        "dia:title:buss",
        "km/h budget",
        "covid19-20 bilaga",
        "(RS/595/2023 OR bilaga)",
        "dia:diarienummer:RS/595/2023 bilaga"
    })
    void everythingElseIsSearchedAsItIs(String written) {
        assertThat(asQuery(written)).isEqualTo(written);
    }

    private static String asQuery(String written) {
        return SCRIPTS.evaluated("made.asQuery(written)", Map.of("written", written));
    }
}
