package se.diarium.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.suggestion.SecrecyHint.Basis;

class SecrecyRuleTest {

    @ParameterizedTest
    @CsvSource({
        "'Sekretess enligt 21 kap. 3 a § OSL gäller.', 21, 3, a",
        "'Sekretess enligt 21 kap. 3a § offentlighets- och sekretesslagen gäller.', 21, 3, a",
        "'Uppgifterna omfattas av 21 kap 3 A § första stycket OSL.', 21, 3, a",
        "'Uppgifterna omfattas av OSL, 21 kap. 3 a §.', 21, 3, a",
        "'Uppgifterna omfattas av OSL 21:3 a.', 21, 3, a",
        "'Uppgifterna omfattas av OSL 21:3a, som förra gången.', 21, 3, a"
    })
    void readsTheLetterOfAProvisionThatIsCited(String text, int chapter, int section, String letter) {
        assertThat(hints(text)).containsExactly(new SecrecyHint(chapter, section, letter, Basis.CITED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sekretess enligt 25 kap. 1 § OSL gäller.",
                "Sekretess gäller enligt OSL 25:1 i den utredning som bifogas.",
                "Sekretess gäller enligt OSL 25:1 av hänsyn till den enskilde.",
                "Sekretess enligt 25 kap. 1 § första stycket offentlighets- och sekretesslagen gäller."
            })
    void givesNoLetterToASectionThatIsCitedWithoutOne(String text) {
        assertThat(hints(text)).containsExactly(new SecrecyHint(25, 1, null, Basis.CITED));
    }

    @Test
    void namesTheLetterForAProtectedRegistrationAndNoneForAProtectedIdentity() {
        assertThat(hints("Jag har skyddad folkbokföring sedan 2021."))
                .containsExactly(new SecrecyHint(21, 3, "a", Basis.WORDS));
        assertThat(hints("Jag har skyddad identitet sedan 2021."))
                .containsExactly(new SecrecyHint(21, 3, null, Basis.WORDS));
    }

    @Test
    void hintsAtNothingByWordsWhereTheSectionIsCited() {
        assertThat(hints("Hon har skyddad identitet och uppgifterna omfattas av 21 kap. 3 a § OSL."))
                .containsExactly(new SecrecyHint(21, 3, "a", Basis.CITED));
    }

    private static List<SecrecyHint> hints(String text) {
        return SecrecyRule.find(new Page(text), List.of()).stream()
                .map(Suggestion::value)
                .toList();
    }
}
