package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {

    private final SectionReader reader = new SectionReader();

    @ParameterizedTest
    @CsvSource({
        "§ 101,101,101",
        "§101,101,101",
        "par 101,101,101",
        "Par. 101,101,101",
        "paragraf 101,101,101",
        "den 8 november 2023 § 194 fastställdes,194,194",
        "§§ 101–103,101,103",
        "§§ 9-12,9,12",
        "§ 101: godkänns,101,101"
    })
    void paragraphsAreFoundInAnySpelling(String text, int first, int last) {
        assertThat(reader.mentions(text)).singleElement().satisfies(mention -> {
            assertThat(mention.first()).isEqualTo(first);
            assertThat(mention.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 kap. 1 §", "separat 7", "101", "§", "parti 7", "§ 123456"})
    void otherThingsAreNone(String text) {
        assertThat(reader.mentions(text)).isEmpty();
    }
}
