package se.diarium.register.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.number.DiarienummerPattern;

class BodiesFileTest {

    private static Bodies read(String yaml) {
        return BodiesFile.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "bodies.yaml"));
    }

    private static Bodies readBody(String more) {
        return read("bodies: [{code: RS, name: Regionstyrelsen, genitive: Regionstyrelsens}, {" + more + "}]");
    }

    @Test
    void aBodyHasItsPatternItsLastDayAndItsSuccessor() {
        Bodies bodies = readBody("code: LS, name: Landstingsstyrelsen, genitive: Landstingsstyrelsens,"
                + " pattern: '{series}{yy}/{number:5}', ended: 2018-12-31, successor: RS");

        assertThat(bodies.byCode("LS"))
                .hasValue(new Body(
                        "LS",
                        "Landstingsstyrelsen",
                        "Landstingsstyrelsens",
                        DiarienummerPattern.of("{series}{yy}/{number:5}"),
                        LocalDate.of(2018, 12, 31),
                        "RS"));
    }

    @Test
    void aBodyHasTheStandingItemsOfItsAgendas() {
        Bodies bodies = readBody("code: LS, name: x, genitive: x, standingItems: [Föregående protokoll, ' Upprop ']");

        assertThat(bodies.byCode("LS").orElseThrow().standingItems()).containsExactly("Föregående protokoll", "Upprop");
        assertThat(bodies.byCode("RS").orElseThrow().standingItems()).isEmpty();
    }

    @Test
    void aClassOfDigitsIsACodeWhenItIsQuoted() {
        assertThat(readBody("code: '010', name: x, genitive: x").codes()).containsExactly("RS", "010");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: x, genitive: x                                      | code is missing
            code: LS, genitive: x                                     | name is missing
            code: ls, name: x, genitive: x                            | not the code of a series: ls
            code: 403, name: x, genitive: x                           | code is not a text in
            code: LS, name: x, genitive: x, sucessor: RS              | sucessor is not understood in
            code: LS, name: x, genitive: x, ended: 2018-13-31         | ended is no day in
            code: LS, name: x, genitive: x, ended: soon               | ended is no day in
            code: LS, name: x, genitive: x, pattern: '{series}/{yy}'  | {number} must stand in it once
            code: LS, name: x, genitive: x, standingItems: Upprop     | standingItems is not a list of texts in
            code: LS, name: x, genitive: x, successor: RS             | LS has the successor RS but no last day
            code: RS, name: x, genitive: x                            | Body given twice: RS
            """)
    void whatCannotBeUsedIsRefusedWithTheFileAndTheReason(String body, String reason) {
        assertThatThrownBy(() -> readBody(body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bodies.yaml")
                .hasMessageContaining(reason);
    }
}
