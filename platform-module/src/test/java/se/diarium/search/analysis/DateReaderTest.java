package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 maj 2024",
                "den 29 maj 2024",
                "den 29:e maj 2024",
                "29e MAJ 2024",
                "29 maj, 2024",
                "29\u00a0maj\n2024",
                "2024-05-29",
                "2024\u201105\u201129",
                "2024/05/29",
                "2024.05.29",
                "29/5 2024",
                "29/05-2024",
                "29/5/2024",
                "29.5.2024",
                "29. 5. 2024"
            })
    void aDayIsOneTermHoweverItIsWritten(String written) {
        String text = "Beslutat " + written + ".";

        assertThat(reader.mentions(text)).singleElement().satisfies(mention -> {
            assertThat(mention.term()).isEqualTo("date:2024-05-29");
            assertThat(mention.terms()).containsExactly("date:2024-05-29", "month:2024-05", "day:05-29");
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "maj 2024,month:2024-05",
        "Maj 2024,month:2024-05",
        "2024-05,month:2024-05",
        "sept. 2023,month:2023-09",
        "den 29:e maj,day:05-29",
        "29 maj,day:05-29",
        "1 dec,day:12-01",
        "29 februari,day:02-29"
    })
    void aMonthOfAYearAndADayOfAnyYearAreTermsToo(String written, String term) {
        assertThat(reader.mentions(written)).extracting(DateMention::term).containsExactly(term);
    }

    @Test
    void bothEndsOfASpanOfDaysAreFound() {
        assertThat(reader.mentions("Sammanträde 28\u201329 maj 2024 i Ås"))
                .extracting(DateMention::term)
                .containsExactly("date:2024-05-28", "date:2024-05-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 februari",
                "2023-02-29",
                "2024-13-01",
                "32 maj",
                "maj",
                "2024",
                "29/5",
                "120240529",
                "5 majoriteten",
                "12.5.2024.7",
                "2024-052",
                "decimal 2024"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(reader.mentions(text)).isEmpty();
    }
}
