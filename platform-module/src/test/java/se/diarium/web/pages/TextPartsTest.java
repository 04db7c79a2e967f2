package se.diarium.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void aTextWithoutWordsHasNoParts() {
        assertThat(new TextParts(" \n\u00a0\n\t\n").count()).isZero();
    }

    @Test
    void emptyLinesAndLinesOfTheirOwnMakeParagraphs() {
        assertThat(new TextParts("Rubrik\nFörsta stycket är klart.\n\n  Andra\tstycket\u0007  \r\n").part(1))
                .containsExactly("Rubrik", "Första stycket är klart.", "Andra stycket");
    }

    @Test
    void linesBrokenByThePaperArePutTogether() {
        assertThat(new TextParts("Regionstyrelsens plan och budget fastställdes av regionstyrelsen\n"
                                + "den 8 november och reviderades i januari.\n• En punkt för sig")
                        .part(1))
                .containsExactly(
                        "Regionstyrelsens plan och budget fastställdes av regionstyrelsen den 8 november och reviderades"
                                + " i januari.",
                        "• En punkt för sig");
    }

    @Test
    void nothingIsLostBetweenTheParts() {
        String text = "Ett ord som kommer igen. ".repeat(8000);

        TextParts parts = new TextParts(text);

        int words = 0;
        for (int part = 1; part <= parts.count(); part++) {
            assertThat(String.join("", parts.part(part)).length()).isLessThanOrEqualTo(TextParts.PART);
            words += String.join(" ", parts.part(part)).split(" ").length;
        }
        assertThat(words).isEqualTo(text.strip().split(" ").length);
    }
}
