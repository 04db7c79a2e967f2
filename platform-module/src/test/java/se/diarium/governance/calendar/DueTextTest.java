package se.diarium.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.governance.model.Due;

class DueTextTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvSource({
        "2019-05-29, 2019-05-29, DAY, false, 29 maj",
        "2019-10-09, 2019-10-09, DAY, false, 9 okt",
        "2019-10-15, 2019-10-15, MIDDLE, true, senast mitten av okt",
        "2019-04-01, 2019-04-30, MONTH, false, april",
        "2019-11-01, 2019-11-30, MONTH, true, senast nov",
        "2019-02-01, 2019-04-30, MONTHS, false, feb-april"
    })
    void aTimeIsSaidAsInTimetables(LocalDate first, LocalDate last, Due.Form form, boolean latest, String said) {
        assertThat(new DueText(SWEDISH, false).of(new Due(first, last, form, latest)))
                .isEqualTo(said);
    }

    @Test
    void monthsAreWrittenOutWhereThatIsAskedFor() {
        Due due = new Due(LocalDate.of(2019, 10, 15), LocalDate.of(2019, 10, 15), Due.Form.MIDDLE, true);

        assertThat(new DueText(SWEDISH, true).of(due)).isEqualTo("senast mitten av oktober");
        assertThat(new DueText(Locale.ENGLISH, true).of(due)).isEqualTo("the middle of October at the latest");
    }

    @Test
    void aRowBeginsWithACapital() {
        Due due = new Due(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 30), Due.Form.MONTH, false);

        assertThat(new DueText(SWEDISH, false).beginning(due)).isEqualTo("Nov");
    }
}
