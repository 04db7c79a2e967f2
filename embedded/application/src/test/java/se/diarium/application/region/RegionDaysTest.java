package se.diarium.application.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.decision.term.MinutesTerm;
import se.diarium.decision.term.StatutoryTime;

class RegionDaysTest {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-03", "2026-12-24", "2027-03-28", "2028-02-29"})
    void wheneverTheRegionIsRegisteredItsMeetingsHaveBeenOnWorkingDaysWhoseMinutesAreNotLate(LocalDate today) {
        RegionDays days = new RegionDays(today);

        for (RegionYear.MeetingSource meeting : new RegionReader().year().meetings()) {
            LocalDate day = days.day(meeting.day());
            assertThat(StatutoryTime.isWorkingDay(day)).as("%s", day).isTrue();
            assertThat(day.isBefore(today)).isEqualTo(meeting.day() < 0);
            assertThat(MinutesTerm.approvedBy(day)).isAfterOrEqualTo(today);
        }
    }

    @Test
    void aBodyMeetsOnItsWeekdayThroughTheYearButNotInTheSummerOrAtChristmas() {
        List<LocalDate> year =
                new RegionDays(LocalDate.of(2026, 11, 23)).year(LocalDate.of(2026, 12, 2), DayOfWeek.WEDNESDAY, 4);

        assertThat(year).hasSizeBetween(8, 13).isSorted().doesNotHaveDuplicates();
        assertThat(year.get(year.size() - 1)).isBefore(LocalDate.of(2027, 11, 23));
        assertThat(year).noneMatch(day -> day.getMonthValue() == 7);
        assertThat(year)
                .noneMatch(day -> MonthDay.from(day).isAfter(MonthDay.of(12, 22))
                        || MonthDay.from(day).isBefore(MonthDay.of(1, 8)));
    }

    @Test
    void theTermIsTheOneInWhichTheLastMeetingsWere() {
        assertThat(new RegionDays(LocalDate.of(2025, 11, 23)).term(NEW_YEAR))
                .isEqualTo(new RegionDays.Period(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(new RegionDays(LocalDate.of(2026, 11, 23)).term(NEW_YEAR).to())
                .isNull();
        assertThat(new RegionDays(LocalDate.of(2027, 6, 1)).term(NEW_YEAR).from())
                .isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
