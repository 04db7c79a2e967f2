package se.diarium.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-20",
                "20 maj 2024",
                "den 20 maj 2024",
                "20/5 2024",
                "20/5-2024",
                "20.5.2024",
                "2024/05/20",
                "Den 20 MAJ 2024",
                "2024-05-20T07:00:00Z",
                "måndagen den 20 maj, 2024",
                "den 20:e maj 2024",
                "2024.05.20"
            })
    void readsADateInAnyForm(String text) {
        assertThat(SwedishDates.in("Mötet " + text + " hölls"))
                .extracting(SwedishDates.Found::date)
                .containsExactly(LocalDate.of(2024, 5, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 februari 2024", "2024-13-01", "2024–2026", "RS/595/2023", "010-103 00 00", "20/5", "maj 2024"
            })
    void readsNoDateWhereThereIsNone(String text) {
        assertThat(SwedishDates.in(text)).isEmpty();
    }
}
