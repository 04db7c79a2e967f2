package se.diarium.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.diarium.governance.model.DueRule.FixedDay;
import se.diarium.governance.model.DueRule.InMonths;
import se.diarium.governance.model.DueRule.LastMeetingBefore;
import se.diarium.governance.model.DueRule.Latest;
import se.diarium.governance.model.DueRule.MeetingIn;
import se.diarium.governance.model.DueRule.MiddleOf;
import se.diarium.governance.model.DueRule.Shifted;

class DueRuleTest {

    private static final MonthDay MIDSUMMER = MonthDay.of(6, 24);

    @Test
    void theMiddleOfAMonthIsItsFifteenth() {
        Due due = due(new Latest(new MiddleOf(10)), year());

        assertThat(due.last()).isEqualTo("2023-10-15");
        assertThat(due.latest()).isTrue();
    }

    @Test
    void monthsThatGoOnIntoTheNextYearEndThere() {
        Due due = due(new InMonths(11, 2), year());

        assertThat(due.first()).isEqualTo("2023-11-01");
        assertThat(due.last()).isEqualTo("2024-02-29");
    }

    @Test
    void theLastMeetingBeforeSummerIsTheLastSettledDayBeforeIt() {
        YearContext settled = year(days("2023-04-26", "2023-06-14", "2023-06-24", "2023-09-20"), List.of());

        assertThat(due(new LastMeetingBefore("RF", MIDSUMMER), settled)).isEqualTo(Due.day(LocalDate.of(2023, 6, 14)));
    }

    @Test
    void theLastMeetingBeforeSummerIsInTheBodysLastMonthBeforeItWhileNoDaysAreSettled() {
        Due due = due(new LastMeetingBefore("RF", MIDSUMMER), year(days(), List.of(2, 4, 6, 9)));

        assertThat(due.first()).isEqualTo("2023-06-01");
        assertThat(due.last()).isEqualTo("2023-06-23");
    }

    @Test
    void theLastMeetingBeforeSummerIsInALaterMonthOfTheBodyWhileItsDayIsNotSettled() {
        YearContext begun = year(days("2023-02-15", "2023-04-26"), List.of(2, 4, 6, 9));

        assertThat(due(new LastMeetingBefore("RF", MIDSUMMER), begun).first()).isEqualTo("2023-06-01");
    }

    @Test
    void theLastMeetingBeforeSummerIsNotForgottenWhereOnlyLaterOnesAreSettled() {
        YearContext autumn = year(days("2023-09-20"), List.of());

        assertThat(due(new LastMeetingBefore("RF", MIDSUMMER), autumn).last()).isEqualTo("2023-06-23");
    }

    @Test
    void thereIsNoLastMeetingBeforeADayWhereTheBodyMeetsInNoMonthBeforeIt() {
        assertThat(new LastMeetingBefore("RF", MIDSUMMER).in(year(days(), List.of(9, 11))))
                .isEmpty();
    }

    @Test
    void theLastMeetingBeforeADayIsAnyDayBeforeItWhereNothingIsSaidOfMeetings() {
        Due due = due(new LastMeetingBefore("RF", MIDSUMMER), year());

        assertThat(due.last()).isEqualTo("2023-06-23");
        assertThat(due.latest()).isTrue();
    }

    @Test
    void aMeetingInAMonthIsItsDayWhereItIsSettledAndTheMonthOtherwise() {
        MeetingIn november = new MeetingIn("RS", 11);

        assertThat(due(november, year(days("2023-10-04", "2023-11-08"), List.of()))
                        .first())
                .isEqualTo("2023-11-08");
        assertThat(due(november, year()).form()).isEqualTo(Due.Form.MONTH);
    }

    @Test
    void daysBeforeAnotherEntryAreCountedFromItsFirstDayAndDaysAfterFromItsLast() {
        YearContext year = year();

        assertThat(due(new Shifted("other", -14), year).last()).isEqualTo("2023-04-17");
        assertThat(due(new Shifted("other", 10), year).last()).isEqualTo("2023-06-10");
    }

    @Test
    void aDayThatNotEveryYearHasIsRefused() {
        assertThatThrownBy(() -> DueRule.day(2, 29)).isInstanceOf(DateTimeException.class);
        assertThat(DueRule.day(6, 24)).isEqualTo(new FixedDay(MIDSUMMER));
    }

    private static Due due(DueRule rule, YearContext year) {
        return rule.in(year).orElseThrow();
    }

    private static SortedSet<LocalDate> days(String... days) {
        SortedSet<LocalDate> all = new TreeSet<>();
        Arrays.stream(days).map(LocalDate::parse).forEach(all::add);
        return all;
    }

    private static YearContext year() {
        return year(days(), List.of());
    }

    private static YearContext year(SortedSet<LocalDate> settled, List<Integer> months) {
        return new YearContext() {
            @Override
            public int year() {
                return 2023;
            }

            @Override
            public SortedSet<LocalDate> meetingDays(String body) {
                return settled;
            }

            @Override
            public SortedSet<Integer> meetingMonths(String body) {
                return new TreeSet<>(months);
            }

            @Override
            public Optional<Due> entry(String code) {
                return new InMonths(5, 5).in(this);
            }
        };
    }
}
