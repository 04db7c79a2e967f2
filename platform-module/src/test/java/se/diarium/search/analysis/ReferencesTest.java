package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.NumberReader;

class ReferencesTest {

    private final References references = new References(NumberReader.of(
            new DiarienummerReader(DiarienummerPattern.of("{series}/{number}/{year}"), Set.of("RS", "RF", "HSN"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RS 595/2023",
                "rs/595/23",
                "RS595-2023",
                "RS/595/2023",
                "rs 595-23",
                "RS-595-2023",
                "RS:595:2023",
                "dnr RS 595/2023",
                "Dnr: RS/595/2023",
                "RS/0595/2023",
                "RS 595 2023"
            })
    void aNumberIsOneTermInEverySpelling(String written) {
        assertThat(references.in("Se " + written + ".")).containsExactly("rs/595/2023", "595/2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dnr 595/2023", "595/2023", "diarienummer 595/2023"})
    void aNumberWithoutItsSeriesIsATermToo(String written) {
        assertThat(references.in("Se " + written)).containsExactly("595/2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 101",
                "§101",
                "§\u00a0101",
                "paragraf 101",
                "Par. 101",
                "par 101",
                "§§ 101",
                "paragraferna 101"
            })
    void aParagraphIsOneTermInEverySpelling(String written) {
        assertThat(references.in("Beslut enligt " + written + ".")).containsExactly("§101");
    }

    @Test
    void theFiguresOfADayAreNoNumber() {
        assertThat(references.in("Sammanträde 29/5 2024 och 2024-05-29"))
                .containsExactly("date:2024-05-29", "month:2024-05", "day:05-29");
    }

    @Test
    void everythingATextRefersToIsFound() {
        assertThat(references.in("Regionstyrelsen den 8 november 2023, § 194, RS/99/2024"))
                .containsExactlyInAnyOrder(
                        "rs/99/2024", "99/2024", "§194", "date:2023-11-08", "month:2023-11", "day:11-08");
    }
}
