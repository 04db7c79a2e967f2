package se.diarium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Facet;
import se.diarium.search.NumberReader;
import se.diarium.search.query.Expression.AnyOf;
import se.diarium.search.query.Expression.Coded;
import se.diarium.search.query.Expression.Not;
import se.diarium.search.query.Expression.OwnNumber;
import se.diarium.search.query.Expression.Period;
import se.diarium.search.query.Expression.Related;
import se.diarium.search.query.Expression.Relation;
import se.diarium.search.query.Expression.RunningNumber;
import se.diarium.search.query.Expression.Section;
import se.diarium.search.query.Expression.Word;
import se.diarium.search.query.Expression.Years;

class FieldWordsTest {

    private final QueryParser parser = new QueryParser(NumberReader.of(
            new DiarienummerReader(DiarienummerPattern.of("{series}/{number}/{year}"), Set.of("RS", "RF"))));

    @ParameterizedTest
    @CsvSource({
        "organ:regionstyrelsen,BODY,regionstyrelsen",
        "Organ:RS,BODY,RS",
        "body:RS,BODY,RS",
        "organ:\"Hälso- och sjukvårdsnämnden\",BODY,Hälso- och sjukvårdsnämnden",
        "organ: RS,BODY,RS",
        "typ:plan,KIND,plan",
        "type:report,KIND,report",
        "dokument:verksamhetsplan,DOCUMENT,verksamhetsplan",
        "document:budget,DOCUMENT,budget"
    })
    void fieldWordsAskForABodyOrAKind(String query, Facet facet, String value) {
        assertThat(parts(query)).containsExactly(new Coded(facet, value));
    }

    @ParameterizedTest
    @CsvSource({
        "år:2023,2023,2023",
        "ar:2023,2023,2023",
        "year:2023,2023,2023",
        "år:2023..2024,2023,2024",
        "år:2024-2023,2023,2024",
        "år:2023..,2023,9999",
        "år:..2023,0,2023"
    })
    void fieldWordsAskForYears(String query, int first, int last) {
        assertThat(parts(query)).containsExactly(new Years(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "modell:halland,MODEL,halland",
        "model:Halland,MODEL,Halland",
        "genomför:budget,CARRIES_OUT,budget",
        "genomfor:\"Mål och budget\",CARRIES_OUT,Mål och budget",
        "implements:budget,CARRIES_OUT,budget",
        "följer:verksamhetsplan,FOLLOWS_UP,verksamhetsplan",
        "follows:verksamhetsplan,FOLLOWS_UP,verksamhetsplan"
    })
    void fieldWordsAskForWhatADocumentIsToTheGovernanceModel(String query, Relation relation, String value) {
        assertThat(parts(query)).containsExactly(new Related(relation, value));
    }

    @Test
    void fieldWordsAskForAPeriod() {
        assertThat(parts("period:2024")).containsExactly(new Period(2024, 2024));
        assertThat(parts("period:2024..2026")).containsExactly(new Period(2024, 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dnr:RS/595/2023", "Dnr: rs 595-23", "number:RS/595/2023", "dnr:\"RS/595/2023\""})
    void fieldWordsAskForADiarienummer(String query) {
        assertThat(parts(query)).singleElement().isInstanceOfSatisfying(OwnNumber.class, number -> assertThat(
                        number.mention().number())
                .isEqualTo(595));
    }

    @Test
    void fieldWordsAskForARunningNumberAndAParagraph() {
        assertThat(parts("dnr:595")).containsExactly(new RunningNumber(595));
        assertThat(parts("§:101")).containsExactly(new Section(101));
        assertThat(parts("paragraph:101")).containsExactly(new Section(101));
    }

    @Test
    void aFieldCanBeExcludedAndBeOneOfSeveral() {
        assertThat(parts("-typ:plan")).containsExactly(new Not(new Coded(Facet.KIND, "plan")));
        assertThat(parts("organ:RS OR organ:RF")).singleElement().isInstanceOf(AnyOf.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"färg:grön", "år:grön", "dnr:grön", "§:grön"})
    void anUnknownFieldAndAnImpossibleValueAreJustWords(String query) {
        assertThat(parts(query)).isNotEmpty().allMatch(Word.class::isInstance);
        assertThat(parts(query))
                .last()
                .extracting(part -> ((Word) part).text())
                .asString()
                .endsWith("grön");
    }

    @Test
    void aColonWithinAnInflectedAbbreviationDividesNothing() {
        assertThat(parts("EU:s")).containsExactly(new Word("EU:s", 0, 4));
    }

    private List<Expression> parts(String query) {
        return parser.parse(query).parts();
    }
}
