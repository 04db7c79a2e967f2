package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.search.Fragment;
import se.diarium.search.Segment;

class WordMarksTest {

    private final SwedishText swedish = new SwedishText();

    private List<String> marked(String question, String text) {
        Fragment fragment = new WordMarks(swedish, question).mark(text);
        assertThat(fragment.text()).isEqualTo(text);
        return fragment.segments().stream()
                .filter(Segment::marked)
                .map(Segment::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, Planerna antogs., Planerna",
        "PLAN, En plan, plan",
        "redovisning, Årsredovisningen är klar., Årsredovisningen",
        "595, Ärende RS/595/2023, 595"
    })
    void wordsAreMarkedInAnyInflectionAndWithinCompounds(String question, String text, String expected) {
        assertThat(marked(question, text)).containsExactly(expected);
    }

    @Test
    void whatTheQuestionLeavesOutAndWordsThatSayNothingAreNotMarked() {
        assertThat(marked("plan och -budget organ:RS", "Plan och budget för RS"))
                .containsExactly("Plan");
    }

    @Test
    void aQuestionWithoutWordsMarksNothing() {
        assertThat(new WordMarks(swedish, " \" ( * ").isEmpty()).isTrue();
        assertThat(marked("", "Planen")).isEmpty();
    }
}
