package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Tjänsteskrivelse.pdf, Tjänsteskrivelse.pdf",
        "../../etc/passwd, passwd",
        "'C:\\Users\\anna\\brev.docx', brev.docx",
        "'a:b?c*.txt', a_b_c_.txt",
        "'  namn  med   luft .txt ', namn med luft .txt",
        "..., handling",
        "'', handling",
        ".htaccess, htaccess",
        "'rapport.pdf. . ', rapport.pdf"
    })
    void keepsTheNameWithoutWhatIsUnsafe(String given, String safe) {
        assertThat(FileNames.safe(given)).isEqualTo(safe);
    }

    @Test
    void takesControlAndDirectionCharactersAway() {
        assertThat(FileNames.safe("fak\u202Etura\u0000\n.pdf")).isEqualTo("faktura.pdf");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        assertThat(FileNames.safe("a".repeat(400) + ".docx")).hasSize(120).endsWith("a.docx");
    }

    @Test
    void numbersANameThatIsTaken() {
        Set<String> taken = Set.of("brev.pdf", "brev-2.pdf");

        assertThat(FileNames.free("brev.pdf", taken::contains)).isEqualTo("brev-3.pdf");
    }
}
