package se.diarium.document.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.personal.PersonalNumberFinder.Found;
import se.diarium.document.personal.PersonalNumberFinder.Kind;

class PersonalNumberFinderTest {

    private final PersonalNumberFinder finder =
            new PersonalNumberFinder(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9874", "8112289874", "19811228-9874", "198112289874", "811228 9874", "19811228 9874",
                "811228–9874", "121212+1212", "19121212-1212", "121212-1212", "(811228-9874)", "nr 811228-9874.",
                "pnr: 811228-9874,"
            })
    void findsPersonalNumbersInAnyForm(String text) {
        assertThat(finder.find(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PERSONAL);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.number());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"010191-2384", "20010191-2384"})
    void findsCoordinationNumbers(String text) {
        assertThat(finder.find(text)).extracting(Found::kind).containsExactly(Kind.COORDINATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9875",
                "232100-0214",
                "232100-0040",
                "556036-0793",
                "16556036-0793",
                "811328-9874",
                "810230-1239",
                "2024-05-20",
                "010-103 00 00",
                "8112289874123",
                "1-811228-9874",
                "811228-9874-1",
                "20991228-9874",
                "5050-1055",
                "a811228-9874",
                ""
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void findsEveryNumberInOrder() {
        assertThat(finder.find("811228-9874 och 121212-1212, samt 010191-2384"))
                .extracting(Found::number)
                .containsExactly("811228-9874", "121212-1212", "010191-2384");
    }
}
