package se.diarium.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;
import se.diarium.register.FieldError;

/** When what was found counts as covered. */
class RedactionDraftTest {

    private static final Box PLACE = new Box(0.2, 0.3, 0.2, 0.02);
    private static final FieldError ERROR = new FieldError("text", "publication.personalNumber", "811228-****");

    private static Finding number(Box... places) {
        return new Finding("page-1-1", FindingKind.PERSONAL_NUMBER, "text", 1, List.of(places), "8112289874", ERROR);
    }

    private static RedactionDraft draft(int page, Box... covers) {
        List<CoverMark> marks = Stream.of(covers)
                .map(box -> new CoverMark(new Cover(page, box), null, CoverReason.PERSONAL_NUMBER, null))
                .toList();
        return new RedactionDraft(1, marks, List.of(), "registrator", Instant.EPOCH);
    }

    @Test
    void aNumberIsCoveredByItsOwnPlaceOrALargerOne() {
        assertThat(draft(1, PLACE).covers(number(PLACE))).isTrue();
        assertThat(draft(1, new Box(0, 0, 1, 1)).covers(number(PLACE))).isTrue();
    }

    @Test
    void twoCoversTogetherCoverWhatNeitherDoes() {
        Box left = new Box(0.2, 0.3, 0.11, 0.02);
        Box right = new Box(0.3, 0.3, 0.1, 0.02);

        assertThat(draft(1, left, right).covers(number(PLACE))).isTrue();
        assertThat(draft(1, left).covers(number(PLACE))).isFalse();
    }

    @Test
    void aNumberOnTwoLinesIsCoveredWhenBothAre() {
        Box next = new Box(0.1, 0.33, 0.1, 0.02);

        assertThat(draft(1, PLACE).covers(number(PLACE, next))).isFalse();
        assertThat(draft(1, PLACE, next).covers(number(PLACE, next))).isTrue();
    }

    @Test
    void aCoverOnAnotherPageCoversNothing() {
        assertThat(draft(2, PLACE).covers(number(PLACE))).isFalse();
    }

    @Test
    void aPageThatCannotBeReadIsCoveredWhenAllOfItIs() {
        Finding page = new Finding("unread-1", FindingKind.UNREAD_PAGE, "text", 1, List.of(), null, ERROR);

        assertThat(draft(1, new Box(0, 0, 1, 1)).covers(page)).isTrue();
        assertThat(draft(1, new Box(0, 0, 1, 0.5)).covers(page)).isFalse();
    }

    @Test
    void whatStandsInTheFileWithoutThatItsPlaceIsKnownIsNotCovered() {
        Finding somewhere =
                new Finding("text-1", FindingKind.PERSONAL_NUMBER, "text", null, List.of(), "8112289874", ERROR);

        assertThat(draft(1, new Box(0, 0, 1, 1)).covers(somewhere)).isFalse();
    }
}
