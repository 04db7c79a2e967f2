package se.diarium.decision.term;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryTimeTest {

    private final HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    @Test
    void noDayFromMondayToFridayIsTakenForAnotherThanALibraryOfHolidaysTakesItFor() {
        List<LocalDate> others = LocalDate.of(2007, 1, 1)
                .datesUntil(LocalDate.of(2200, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> StatutoryTime.isWorkingDay(day) == library.isHoliday(day))
                .toList();

        assertThat(others).isEmpty();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2023-11-08, 2023-11-08, a Wednesday",
        "2023-11-11, 2023-11-13, a Saturday",
        "2023-11-12, 2023-11-13, a Sunday",
        "2026-06-19, 2026-06-22, Midsummer Eve",
        "2025-12-24, 2025-12-29, Christmas Eve before two holidays and a weekend",
        "2025-12-31, 2026-01-02, New Year's Eve",
        "2026-04-02, 2026-04-02, Maundy Thursday",
        "2026-04-03, 2026-04-07, Good Friday",
        "2024-06-06, 2024-06-07, the National Day",
    })
    void aDayThatIsNoWorkingDayGivesWayToTheNext(LocalDate day, LocalDate working, String why) {
        assertThat(StatutoryTime.workingDayFrom(day)).isEqualTo(working);
    }

    @ParameterizedTest(name = "announced {0}: last day {1}, final {2}")
    @CsvSource({
        "2023-11-20, 2023-12-11, 2023-12-12",
        "2023-12-04, 2023-12-27, 2023-12-28",
        "2023-12-11, 2024-01-02, 2024-01-03",
        "2025-12-16, 2026-01-07, 2026-01-08",
        "2026-05-29, 2026-06-22, 2026-06-23",
        "2024-02-29, 2024-03-21, 2024-03-22",
    })
    void anAppealIsInTimeForThreeWeeksAndTheDecisionIsFinalTheDayAfter(
            LocalDate announced, LocalDate lastDay, LocalDate finalFrom) {
        AppealPeriod period = AppealPeriod.from(announced);

        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.finalFrom()).isEqualTo(finalFrom);
    }

    @ParameterizedTest(name = "met {0}: approved by {1}")
    @CsvSource({"2023-11-08, 2023-11-22", "2023-12-11, 2023-12-27", "2026-06-05, 2026-06-22"})
    void minutesAreApprovedWithinFourteenDays(LocalDate meeting, LocalDate approved) {
        assertThat(MinutesTerm.approvedBy(meeting)).isEqualTo(approved);
    }

    @ParameterizedTest(name = "approved {0}: announced by {1}")
    @CsvSource({"2023-11-14, 2023-11-16", "2023-11-16, 2023-11-20"})
    void theirApprovalIsAnnouncedByTheSecondDayAfter(LocalDate approved, LocalDate announced) {
        assertThat(MinutesTerm.announcedBy(approved)).isEqualTo(announced);
    }
}
