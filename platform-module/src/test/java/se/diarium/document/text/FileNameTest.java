package se.diarium.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brev.pdf                     | brev.pdf
            Årsredovisning 2023.docx     | Årsredovisning 2023.docx
            ../../etc/passwd             | passwd
            C:\\Users\\x\\brev.pdf       | brev.pdf
            /abs/brev.pdf                | brev.pdf
            a<b>c:d"e?f*.pdf             | a_b_c_d_e_f_.pdf
            '  brev .pdf  '              | brev .pdf
            ...brev.pdf...               | brev.pdf
            CON                          | _CON
            con.txt                      | _con.txt
            lpt1.pdf                     | _lpt1.pdf
            två   blanksteg.pdf          | två blanksteg.pdf
            """, quoteCharacter = '\'')
    void cleansANameFromOutside(String claimed, String clean) {
        assertThat(FileName.of(claimed)).map(FileName::value).hasValue(clean);
    }

    @Test
    void removesControlAndInvisibleCharacters() {
        assertThat(FileName.of("br\u0000ev\u202Efdp.exe\n"))
                .map(FileName::value)
                .hasValue("brevfdp.exe");
    }

    @Test
    void composesLetters() {
        assertThat(FileName.of("A\u030Arsplan.pdf")).map(FileName::value).hasValue("\u00C5rsplan.pdf");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        String name = FileName.of("å".repeat(500) + ".pdf").orElseThrow().value();

        assertThat(name).endsWith("å.pdf").hasSizeLessThanOrEqualTo(FileName.MAX_LENGTH);
    }

    @Test
    void cleansACleanNameToItself() {
        String once = FileName.of("x ".repeat(80) + ".pdf").orElseThrow().value();

        assertThat(FileName.of(once)).map(FileName::value).hasValue(once);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", ".", "..", "/", "a/", "\u0000", "\u202E"})
    void hasNoNameWhereNothingUsableIsLeft(String claimed) {
        assertThat(FileName.of(claimed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"brev.PDF,pdf", "arkiv.tar.gz,gz", "utan,''", "brev.enlångändelsehär,''"})
    void givesTheExtension(String name, String extension) {
        assertThat(FileName.of(name).orElseThrow().extension()).isEqualTo(extension);
    }

    @Test
    void cannotHoldANameThatIsNotClean() {
        assertThatThrownBy(() -> new FileName("../x")).isInstanceOf(IllegalArgumentException.class);
    }
}
