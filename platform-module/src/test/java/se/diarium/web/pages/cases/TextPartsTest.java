package se.diarium.web.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void aTextWithoutWordsHasNoParts() {
        assertThat(new TextParts(" \n\u00a0\n\t\n").count()).isZero();
    }

    @Test
    void emptyLinesAndLinesOfTheirOwnMakeParagraphs() {
        assertThat(words("Rubrik\nFörsta stycket är klart.\n\n  Andra\tstycket\u0007  \r\n"))
                .containsExactly("Rubrik", "Första stycket är klart.", "Andra stycket");
    }

    @Test
    void linesBrokenByThePaperArePutTogether() {
        assertThat(words("Regionstyrelsens plan och budget fastställdes av regionstyrelsen\n"
                        + "den 8 november och reviderades i januari.\n• En punkt för sig"))
                .containsExactly(
                        "Regionstyrelsens plan och budget fastställdes av regionstyrelsen den 8 november och reviderades"
                                + " i januari.",
                        "• En punkt för sig");
    }

    @Test
    void aLineGoesOnAfterACommaAndWithASignOrAParenthesis() {
        assertThat(words("""
                        Regionstyrelsens plan fastställdes av regionstyrelsen den 20 maj 2024,
                        § 194, och den har sedan reviderats en gång, vilket nämnden har följt,
                        Region Jämtland Härjedalen likaså, enligt det reglemente som gäller nu
                        § 6 andra stycket, och så som det beslutades av regionfullmäktige
                        (RS/99/2024), för alla förvaltningar och för alla de bolag som regionen äger
                        § 195 Uppföljning"""))
                .containsExactly(
                        "Regionstyrelsens plan fastställdes av regionstyrelsen den 20 maj 2024, § 194, och den har sedan"
                                + " reviderats en gång, vilket nämnden har följt, Region Jämtland Härjedalen likaså, enligt"
                                + " det reglemente som gäller nu § 6 andra stycket, och så som det beslutades av"
                                + " regionfullmäktige (RS/99/2024), för alla förvaltningar och för alla de bolag som regionen"
                                + " äger",
                        "§ 195 Uppföljning");
    }

    @Test
    void theNumberOfThePaperIsLeftOut() {
        assertThat(words("1 (3)\nRegionstyrelsen\nSida 2 av 3\nPlan (3)"))
                .containsExactly("Regionstyrelsen", "Plan (3)");
    }

    @Test
    void nothingIsLostBetweenTheParts() {
        String text = "Ett ord som kommer igen. ".repeat(8000);

        TextParts parts = new TextParts(text);

        int words = 0;
        for (int part = 1; part <= parts.count(); part++) {
            assertThat(String.join("", words(parts, part)).length()).isLessThanOrEqualTo(TextParts.PART);
            words += String.join(" ", words(parts, part)).split(" ").length;
        }
        assertThat(words).isEqualTo(text.strip().split(" ").length);
    }

    @Test
    void aShortLineOverAParagraphIsItsHeading() {
        String paragraph = "Antalet besök har ökat med sex procent, och väntetiderna har kortats under hela året.";

        assertThat(new TextParts("Verksamheten\n" + paragraph + "\n2024-05-20\nSammanfattning:\n" + paragraph)
                        .part(1)
                        .get(0)
                        .blocks())
                .extracting(TextBlock::heading)
                .containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void pagesAreKeptTogetherAndFoundByTheirNumbers() {
        String page = "Ett ord som kommer igen. ".repeat(400);

        TextParts parts = new TextParts(String.join("\f", page, page, "", page, page));

        assertThat(parts.pages()).isEqualTo(5);
        assertThat(parts.part(1)).extracting(TextPage::number).containsExactly(1, 2);
        assertThat(parts.partOf(2)).isEqualTo(1);
        assertThat(parts.partOf(3)).isEqualTo(1);
        assertThat(parts.partOf(5)).isEqualTo(2);
        assertThat(parts.partOf(99)).isEqualTo(2);
    }

    @Test
    void paragraphsOfMinutesAndNumberedLinesAreHeadings() {
        String paragraph = "Antalet besök har ökat med sex procent, och väntetiderna har kortats under hela året.";

        assertThat(new TextParts("§ 4 Laddning av fordon\nDiarienummer RS/1/2026\n2.1 Ekonomi\n" + paragraph)
                        .headings())
                .extracting(TextParts.Heading::text)
                .containsExactly("§ 4 Laddning av fordon", "2.1 Ekonomi");
    }

    @Test
    void whatStandsOnTopOfEveryPageIsNoHeading() {
        String paragraph = "Antalet besök har ökat med sex procent, och väntetiderna har kortats under hela året.";
        String text = "Region Norrsund sidan 1\nInledning\n" + paragraph + "\fRegion Norrsund sidan 2\n" + paragraph
                + "\fRegion Norrsund sidan 3\n" + paragraph + "\fRegion Norrsund sidan 4\n" + paragraph;

        assertThat(new TextParts(text).headings())
                .extracting(TextParts.Heading::text)
                .containsExactly("Inledning");
    }

    private static List<String> words(String text) {
        return words(new TextParts(text), 1);
    }

    private static List<String> words(TextParts parts, int part) {
        return parts.part(part).stream()
                .flatMap(page -> page.blocks().stream())
                .map(TextBlock::text)
                .toList();
    }
}
