package se.diarium.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagedTextTest {

    private static final String TEXT = "Ett\n\nTv\u00e5\n\nFyra";

    @Test
    void aFormFeedStandsBeforeEachPageButTheFirst() {
        assertThat(PagedText.of(TEXT, List.of(0, 5, 10))).isEqualTo("Ett\n\n\fTv\u00e5\n\n\fFyra");
    }

    @Test
    void pagesWithoutTextAreCountedToo() {
        assertThat(PagedText.of(TEXT, List.of(0, 5, 8, 10))).isEqualTo("Ett\n\n\fTv\u00e5\f\n\n\fFyra");
        assertThat(PagedText.of("Tre", List.of(0, 0, 0))).isEqualTo("\f\fTre");
    }

    @Test
    void aTextWithoutPagesStaysAsItIs() {
        assertThat(PagedText.of(TEXT, List.of())).isEqualTo(TEXT);
        assertThat(PagedText.of(TEXT, List.of(0))).isEqualTo(TEXT);
    }

    @Test
    void pagesBeyondATextThatWasCutOffAreAtItsEnd() {
        assertThat(PagedText.of("Ett", List.of(0, 5, 10))).isEqualTo("Ett\f\f");
    }

    @Test
    void withoutItsPageBreaksItIsTheTextAgain() {
        assertThat(PagedText.plain(PagedText.of(TEXT, List.of(0, 5, 8, 10)))).isEqualTo(TEXT);
    }
}
