package se.diarium.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.NumberReader;
import se.diarium.search.query.Expression.AllOf;
import se.diarium.search.query.Expression.AnyOf;
import se.diarium.search.query.Expression.Not;
import se.diarium.search.query.Expression.Number;
import se.diarium.search.query.Expression.Phrase;
import se.diarium.search.query.Expression.Prefix;
import se.diarium.search.query.Expression.Section;
import se.diarium.search.query.Expression.Word;

class QueryParserTest {

    private static final String ALPHABET = "ab åÖ\"”-–|()OR ELLER*?:~^\\/[]{}!&+§1 2023/RS\t\n\u0000\ud83d\ude00'.,";

    private final QueryParser parser = new QueryParser(NumberReader.of(
            new DiarienummerReader(DiarienummerPattern.of("{series}/{number}/{year}"), Set.of("RS", "RF"))));

    @Test
    void wordsMustAllMatch() {
        assertThat(parts("ekonomi i balans"))
                .containsExactly(new Word("ekonomi", 0, 7), new Word("i", 8, 9), new Word("balans", 10, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"regionstyrelsens plan\"",
                "”regionstyrelsens plan”",
                "«regionstyrelsens plan»",
                "\"regionstyrelsens plan"
            })
    void quotedWordsAreAPhrase(String query) {
        assertThat(parts(query)).containsExactly(new Phrase("regionstyrelsens plan", 1));
    }

    @Test
    void minusExcludesWhatFollowsIt() {
        assertThat(parts("plan -budget")).containsExactly(new Word("plan", 0, 4), new Not(new Word("budget", 6, 12)));
        assertThat(parts("-\"ekonomi i balans\"")).containsExactly(new Not(new Phrase("ekonomi i balans", 2)));
    }

    @Test
    void minusInsideAWordOrAloneExcludesNothing() {
        assertThat(parts("HR-direktör")).containsExactly(new Word("HR-direktör", 0, 11));
        assertThat(parts("plan - budget")).containsExactly(new Word("plan", 0, 4), new Word("budget", 7, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan OR budget", "plan ELLER budget", "plan|budget", "plan OR OR budget"})
    void eitherOfAlternatives(String query) {
        assertThat(parts(query)).singleElement().isInstanceOfSatisfying(AnyOf.class, any -> assertThat(
                        any.alternatives())
                .extracting(part -> ((Word) part).text())
                .containsExactly("plan", "budget"));
    }

    @Test
    void alternativesBindTighterThanTheListOfWords() {
        assertThat(parts("region plan OR budget 2024")).hasSize(3).element(1).isInstanceOf(AnyOf.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OR", "OR OR", "-", "\"\"", "\"", "()", "* ? !", "", "   ", "- OR -", "§"})
    void queriesWithoutAnythingToLookForAreEmpty(String query) {
        assertThat(parts(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RS/595/2023,RS", "rs 595-23,RS", "595/2023,", "\"RS/595/2023\",RS", "Dnr RS/595/2023,RS"})
    void diarienummerAreReadInAnySpelling(String query, String series) {
        assertThat(parts(query)).anySatisfy(part -> assertThat(part).isInstanceOfSatisfying(Number.class, number -> {
            assertThat(number.mention().number()).isEqualTo(595);
            assertThat(number.mention().year()).isEqualTo(2023);
            assertThat(number.mention().series().orElse(null)).isEqualTo(series);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 101", "§101", "par 101", "paragraf 101"})
    void paragraphsAreReadInAnySpelling(String query) {
        assertThat(parts(query)).containsExactly(new Section(101));
    }

    @Test
    void wordsAroundANumberStayWords() {
        assertThat(parts("plan RS/595/2023 § 101 budget"))
                .hasExactlyElementsOfTypes(Word.class, Number.class, Section.class, Word.class);
    }

    @Test
    void lengthAndNumberOfPartsAreLimited() {
        assertThat(parts("ord ".repeat(1000))).hasSize(QueryParser.MAXIMUM_PARTS);
        assertThat(parts("x".repeat(100_000)))
                .singleElement()
                .isEqualTo(new Word("x".repeat(QueryParser.MAXIMUM_LENGTH), 0, QueryParser.MAXIMUM_LENGTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan -budget", "plan INTE budget", "plan NOT budget", "plan NOT NOT NOT budget"})
    void whatIsExcludedIsSaidWithAMinusOrInCapitals(String query) {
        assertThat(parts(query)).element(1).isInstanceOfSatisfying(Not.class, not -> assertThat(
                        ((Word) not.excluded()).text())
                .isEqualTo("budget"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan AND budget", "plan OCH budget", "OCH plan budget AND"})
    void andInCapitalsChangesNothing(String query) {
        assertThat(parts(query)).extracting(part -> ((Word) part).text()).containsExactly("plan", "budget");
    }

    @Test
    void operatorsInSmallLettersAreWords() {
        assertThat(parts("plan eller inte")).hasSize(3).allMatch(Word.class::isInstance);
    }

    @Test
    void anAsteriskAtTheEndOfAWordStandsForAnyEnding() {
        assertThat(parts("plan* budget")).first().isEqualTo(new Prefix("plan"));
        assertThat(parts("p* *plan pl*n")).allMatch(Word.class::isInstance);
    }

    @Test
    void parenthesesGroupInEachOther() {
        assertThat(tree("(plan OR (budget 2024)) -(utkast|bilaga)"))
                .isEqualTo("[(plan | [budget 2024]) -(utkast | bilaga)]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(plan OR budget",
                "plan OR budget)",
                ")plan OR budget(",
                "((plan) OR (budget)",
                "(plan OR budget))"
            })
    void parenthesesThatDoNotMatchAreForgiven(String query) {
        assertThat(tree(query)).isEqualTo("[(plan | budget)]");
    }

    @Test
    void parenthesesBeyondTheDepthGroupNothing() {
        int tooMany = QueryParser.MAXIMUM_DEPTH + 100;

        assertThat(tree("(".repeat(tooMany) + "plan" + ")".repeat(tooMany) + " budget"))
                .isEqualTo("[plan budget]");
    }

    @Test
    void aLongRowOfOperatorsIsReadInAnInstant() {
        assertThat(parts("-(".repeat(250))).isEmpty();
        assertThat(parts("NOT ".repeat(124) + "plan")).containsExactly(new Word("plan", 496, 500));
    }

    @Test
    void noInputIsAnError() {
        Random random = new Random(595);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder query = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                query.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String typed = query.toString();
            assertThatCode(() -> parser.parse(typed)).as("query <%s>", typed).doesNotThrowAnyException();
        }
    }

    private String tree(String query) {
        return written(parser.parse(query));
    }

    private static String written(Expression part) {
        if (part instanceof AllOf all) {
            return all.parts().stream().map(QueryParserTest::written).collect(Collectors.joining(" ", "[", "]"));
        } else if (part instanceof AnyOf any) {
            return any.alternatives().stream()
                    .map(QueryParserTest::written)
                    .collect(Collectors.joining(" | ", "(", ")"));
        }
        return part instanceof Not not ? "-" + written(not.excluded()) : ((Word) part).text();
    }

    private List<Expression> parts(String query) {
        return parser.parse(query).parts();
    }
}
