package se.diarium.search.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.diarium.search.Entry;

class JudgedCorpusTest {

    private static final List<CorpusDocument> CORPUS = JudgedCorpus.documents();

    @Test
    void itIsLargeEnoughToJudgeOn() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(440);
    }

    @Test
    void noTwoDocumentsShareTheirId() {
        assertThat(CORPUS).extracting(CorpusDocument::id).doesNotHaveDuplicates();
    }

    @Test
    void noTwoDocumentsHaveTheSameHeadingAndText() {
        assertThat(CORPUS)
                .extracting(
                        document -> document.entry().title() + document.entry().text())
                .doesNotHaveDuplicates();
    }

    @Test
    void noNumberIsUsedForTwoMatters() {
        assertThat(CORPUS.stream()
                        .collect(Collectors.groupingBy(
                                document -> document.entry().diarienummer(),
                                Collectors.mapping(
                                        document -> document.fact(Fact.TOPIC) + "" + document.fact(Fact.REGION),
                                        Collectors.toSet())))
                        .entrySet())
                .allSatisfy(number ->
                        assertThat(number.getValue()).as(number.getKey()).hasSize(1));
    }

    @Test
    void itHasEveryKindOfDocumentAndEveryRegion() {
        assertThat(values(Fact.REGION)).containsExactlyInAnyOrder("JH", "HL", "BL", "OG", "NV");
        assertThat(values(Fact.ROLE))
                .contains(
                        "case",
                        "letter",
                        "report",
                        "plan",
                        "policy",
                        "minutes",
                        "extract",
                        "mail",
                        "citizen",
                        "consultation",
                        "decision",
                        "motion",
                        "contract",
                        "appendix",
                        "answer");
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(JudgedCorpus.entries().map(Entry::fingerprint).toList())
                .isEqualTo(CORPUS.stream()
                        .map(document -> document.entry().fingerprint())
                        .toList());
    }

    private static Set<String> values(Fact fact) {
        return CORPUS.stream().flatMap(document -> document.fact(fact).stream()).collect(Collectors.toSet());
    }
}
