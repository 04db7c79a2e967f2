package se.diarium.decision.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-20", "2026-10-31", "2025-11-01", "2026-05-14", "2026-04-03", "2026-04-06"})
    void theMovableOnesAreOnTheirDays(LocalDate day) {
        assertThat(PublicHolidays.contain(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-19", "2026-12-24", "2026-12-31", "2026-05-25", "2026-04-04"})
    void evesAndTheMondayAfterPentecostAreNotAmongThem(LocalDate day) {
        assertThat(PublicHolidays.contain(day)).isFalse();
    }
}
