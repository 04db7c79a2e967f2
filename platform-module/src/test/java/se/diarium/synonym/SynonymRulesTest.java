package se.diarium.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

class SynonymRulesTest {

    @Test
    void termsAreKeptInTheirOrderWithoutNeedlessSpace() {
        assertThat(SynonymRules.checked(given(" regionplan", "strategisk \n plan ")))
                .containsExactly("regionplan", "strategisk plan");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotStandForAnythingIsRefusedWithItsReason(List<String> terms, String code) {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> SynonymRules.checked(new SynonymInput(SynonymKind.EQUAL, terms)));

        assertThat(refused.errors()).extracting(FieldError::code).contains(code);
        assertThat(refused.errors()).extracting(FieldError::field).containsOnly("terms");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(null, "synonym.number"),
                Arguments.of(List.of(), "synonym.number"),
                Arguments.of(List.of("RF"), "synonym.number"),
                Arguments.of(Collections.nCopies(21, "RF"), "synonym.number"),
                Arguments.of(List.of("RF", " "), "required"),
                Arguments.of(Arrays.asList("RF", null), "required"),
                Arguments.of(List.of("RF", "x".repeat(101)), "text.tooLong"),
                Arguments.of(List.of("RF", "a\u0000b"), "text.controlCharacters"),
                Arguments.of(List.of("RF", "rf"), "synonym.twice"),
                Arguments.of(List.of("kommitté", "Kommitte"), "synonym.twice"),
                Arguments.of(List.of("RF", "och"), "synonym.noWord"),
                Arguments.of(List.of("RF", "---"), "synonym.noWord"),
                Arguments.of(List.of("RF", "ett två tre fyra fem sex sju åtta nio"), "synonym.words"));
    }

    @Test
    void theListOfANewRegisterKeepsTheRules() {
        List<SynonymInput> entries =
                new SynonymSeed(new ClassPathResource("alfresco/module/diarium-platform/synonyms.yaml")).entries();

        assertThat(entries)
                .contains(given("RF", "regionfullmäktige"), given("regionplan", "strategisk plan"))
                .extracting(SynonymInput::kind)
                .contains(SynonymKind.ONE_WAY);
    }

    private static SynonymInput given(String... terms) {
        return new SynonymInput(SynonymKind.EQUAL, List.of(terms));
    }
}
