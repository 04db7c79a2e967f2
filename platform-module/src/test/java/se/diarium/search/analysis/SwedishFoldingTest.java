package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "ÅRSREDOVISNING,årsredovisning",
        "Kommitté,kommitte",
        "Müller,muller",
        "idéer,ideer",
        "a\u030arsplan,årsplan",
        "O\u0308sterg\u00f6tland,östergötland",
        "e\u0301tage,etage",
        "Ørsted,örsted",
        "års\u00adredovisning,årsredovisning",
        "ﬁnans,finans",
        "Straße,strasse"
    })
    void oneSpellingForEachWord(String written, String folded) {
        assertThat(SwedishFolding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"får,far", "kön,kon", "värd,vard"})
    void swedishVowelsAreLettersOfTheirOwn(String one, String other) {
        assertThat(SwedishFolding.fold(one)).isNotEqualTo(SwedishFolding.fold(other));
    }
}
