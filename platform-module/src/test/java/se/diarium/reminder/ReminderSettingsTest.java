package se.diarium.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderSettingsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 20);
    private static final ReminderSettings SETTINGS = new ReminderSettings(List.of(1, -3, 0), "0 0 6 * * ?");

    @ParameterizedTest
    @CsvSource({"2026-05-17, -3", "2026-05-19, -3", "2026-05-20, 0", "2026-05-21, 1", "2026-12-31, 1"})
    void theLatestReminderWhoseDayHasComeIsTheOneToSend(LocalDate today, int offset) {
        assertThat(SETTINGS.come(DUE, today)).isEqualTo(OptionalInt.of(offset));
    }

    @Test
    void noneHasComeBeforeTheFirstDay() {
        assertThat(SETTINGS.come(DUE, LocalDate.of(2026, 5, 16))).isEmpty();
    }

    @Test
    void deadlinesAreLookedForAsFarAheadAsTheFirstReminder() {
        assertThat(SETTINGS.until(LocalDate.of(2026, 5, 17))).isEqualTo(DUE);
    }
}
