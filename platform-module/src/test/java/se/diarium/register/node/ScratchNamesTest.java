package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$utkast.docx",
                "~WRD0001.tmp",
                "A1B2C3D4.TMP",
                ".DS_Store",
                "._utkast.docx",
                ".~lock.utkast.odt#",
                "Thumbs.db",
                "desktop.ini",
                "utkast.docx.sb-1a2b3c4d-XyZ123"
            })
    void whatProgramsLeaveBehindIsKnownByItsName(String name) {
        assertThat(ScratchNames.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utkast.docx", "Förslag ~ version 2.docx", "tmp.docx", "a.b.pdf", "$budget.xlsx"})
    void whatPeopleWriteIsNot(String name) {
        assertThat(ScratchNames.matches(name)).isFalse();
    }
}
