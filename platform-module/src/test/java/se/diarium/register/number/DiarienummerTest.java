package se.diarium.register.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiarienummerTest {

    @ParameterizedTest
    @CsvSource({
        "rs,2024,1",
        "R S,2024,1",
        "'',2024,1",
        ",2024,1",
        "RS,24,1",
        "RS,2200,1",
        "RS,2024,0",
        "RS,2024,1000000000"
    })
    void refusesWhatCannotBeAKey(String series, int year, int number) {
        assertThatThrownBy(() -> new Diarienummer(series, year, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOrderedBySeriesThenYearThenNumber() {
        Diarienummer first = new Diarienummer("HSN", 2024, 9);
        Diarienummer second = new Diarienummer("RS", 2023, 100);
        Diarienummer third = new Diarienummer("RS", 2024, 2);
        Diarienummer fourth = new Diarienummer("RS", 2024, 10);

        assertThat(new TreeSet<>(List.of(fourth, third, second, first))).containsExactly(first, second, third, fourth);
    }
}
