package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Entries;
import se.diarium.search.EntryType;
import se.diarium.search.Facet;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.Vocabulary;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.Synonyms;

/** What the query language finds in an index. */
public class QueryLanguageTest {

    private static final List<String> PIECES = List.of(
            "plan",
            "budget",
            "\"",
            "(",
            ")",
            "-",
            "OR",
            "NOT",
            "INTE",
            "|",
            "*",
            "bud*",
            "a*",
            "organ:",
            "typ:plan",
            "år:2023..2024",
            "år:",
            "dnr:",
            "dnr:595",
            "period:2023",
            "genomför:",
            "följer:plan",
            "modell:halland",
            "dokument:",
            "§:1",
            "§ 101",
            "RS/595/2023",
            "5/2023",
            "strategisk plan",
            "ÅÄÖ",
            "e\u0301",
            "\ud83d\ude00",
            "\ud800",
            "\u0000",
            "~",
            "=",
            "^2",
            "[a TO b]",
            "\\",
            "/.*/",
            "{",
            "\u202e",
            "ﬁ",
            "x".repeat(90),
            "''",
            ":",
            "::",
            "a:b:c",
            "&&",
            "!",
            "%",
            "\u00ad",
            "\t",
            "99999999999",
            "§§ 1-9999");

    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(
            Facet.BODY, Map.of("RS", List.of("Regionstyrelsen"), "RF", List.of("Regionfullmäktige")),
            Facet.KIND, Map.of("report", List.of("Rapport", "Report"), "plan", List.of("Plan"))));

    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void openIndex() {
        index = open("public", QueryLanguageTest::alternatives);
        IndexFixture.put(
                index, Entries.filed(Entries.record("plan-rs", "Plan för budget, utkast"), "RS", "plan", 2023));
        IndexFixture.put(
                index, Entries.filed(Entries.record("report-rs", "Rapport om budgeten"), "RS", "report", 2024));
        IndexFixture.put(index, Entries.filed(Entries.record("plan-rf", "Strategisk plan"), "RF", "plan", 2022));
        IndexFixture.put(index, Entries.filed(Entries.record("regionplan", "Regionplan"), "RF", "plan", 2021));
        IndexFixture.put(
                index,
                Entries.numbered(Entries.record("case", "Ärende"), EntryType.CASE, "RS", 595, 2019),
                Entries.record("mention", "Svar", "Se RS/595/2019."));
    }

    /** The public index under test; every engine answers alike. */
    protected SearchIndex open(String name, Synonyms synonyms) {
        return LuceneIndex.open(
                folder.resolve(name),
                Audience.PUBLIC,
                IndexFixture.NUMBERS,
                IndexFixture.PATTERN,
                synonyms,
                IndexFixture.AT_ONCE);
    }

    protected int randomQueries() {
        return 5_000;
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"organ:RS", "organ:rs", "organ:regionstyrelsen", "body:\"Regionstyrelsen\"", "organ:regionst"})
    void aBodyIsAskedForByItsCodeOrItsName(String field) {
        assertThat(ids("budget " + field)).containsExactlyInAnyOrder("plan-rs", "report-rs");
        assertThat(ids("budget -" + field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"typ:report", "typ:rapport", "type:Report", "typ:RAPPORT"})
    void aKindIsAskedForByItsCodeOrItsNameInEitherLanguage(String field) {
        assertThat(ids(field + " budget")).containsExactly("report-rs");
    }

    @ParameterizedTest
    @CsvSource({"år:2023,plan-rs", "year:..2021 plan,regionplan", "ar:2022 typ:plan,plan-rf", "år:2022..2022,plan-rf"})
    void yearsAreAskedForOneOrMany(String query, String found) {
        assertThat(ids(query)).contains(found).doesNotContain("report-rs");
    }

    @Test
    void aFieldThatNothingHasLetsNothingThroughAndIsNotLeftOut() {
        assertThat(ids("plan budget organ:finnsinte")).isEmpty();
        assertThat(ids("organ:finnsinte")).isEmpty();
    }

    @Test
    void aNumberThatIsAskedForAsAFieldFindsTheCaseAndNotWhatMentionsIt() {
        assertThat(ids("RS/595/2019")).containsExactly("case", "mention");
        assertThat(ids("dnr:RS/595/2019")).containsExactly("case");
        assertThat(ids("dnr:595")).containsExactly("case");
    }

    @Test
    void aPrefixFindsWhatBeginsSo() {
        assertThat(ids("budg*")).containsExactlyInAnyOrder("plan-rs", "report-rs");
        assertThat(ids("strat* pla*")).containsExactly("plan-rf");
        assertThat(ids("finnsinte*")).isEmpty();
    }

    @Test
    void whatBeginsSoIsMarked() {
        assertThat(IndexFixture.search(index, "rappo*")
                        .hits()
                        .get(0)
                        .highlightedTitle()
                        .segments()
                        .get(0)
                        .text())
                .isEqualTo("Rapport");
    }

    @Test
    void groupsAreAnsweredAsTheyAreWritten() {
        assertThat(ids("(rapport OR strategisk) -organ:RF")).containsExactly("report-rs");
        assertThat(ids("plan -(strategisk OR utkast)")).containsExactly("regionplan");
        assertThat(ids("(budget (rapport|plan)) år:2024")).containsExactly("report-rs");
    }

    @Test
    void aWordIsFoundByWhatStandsForIt() {
        assertThat(ids("strategisk plan")).startsWith("plan-rf").contains("regionplan");
        assertThat(ids("\"strategisk plan\"")).containsExactly("plan-rf");
        assertThat(ids("regionplan")).containsExactlyInAnyOrder("regionplan", "plan-rf");
    }

    @Test
    void noQueryIsAnErrorOrTakesLong() {
        Random random = new Random(2024);
        for (int round = 0; round < randomQueries(); round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                query.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            String typed = query.toString();
            long started = System.nanoTime();

            assertThat(index.search(SearchRequest.of(typed).calling(VOCABULARY)).timedOut())
                    .as("query <%s>", typed)
                    .isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .as("query <%s>", typed)
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void asManyWordsAsFitAreStillAnswered() {
        assertThat(ids("a ".repeat(250))).isEmpty();
        assertThat(ids("strategisk plan ".repeat(31))).contains("plan-rf");
        assertThat(ids("\"1 2 3 4 5 6 7 8 9\" ".repeat(20))).isEmpty();
    }

    private List<String> ids(String query) {
        return IndexFixture.ids(
                index.search(new SearchRequest(query, Map.of(), Set.of(), 0, 10, null).calling(VOCABULARY)));
    }

    /** {@code strategisk plan} and {@code regionplan} stand for each other. */
    private static List<Synonyms.Alternative> alternatives(List<QueryWord> row) {
        List<Synonyms.Alternative> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).exact().equals("regionplan")) {
                found.add(new Synonyms.Alternative(
                        i, i + 1, List.of(word("strategisk", "strategisk"), word("plan", "plan"))));
            } else if (i > 0
                    && row.get(i - 1).exact().equals("strategisk")
                    && row.get(i).exact().equals("plan")) {
                found.add(new Synonyms.Alternative(i - 1, i + 1, List.of(word("regionplan", "regionplan"))));
            }
        }
        return found;
    }

    private static QueryWord word(String exact, String stem) {
        return new QueryWord(exact, stem, false);
    }
}
