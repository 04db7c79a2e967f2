package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishTextTest {

    private final SwedishText text = new SwedishText();

    @AfterEach
    void close() {
        text.close();
    }

    @Test
    void everyFormOfAWordStandsAtItsPosition() {
        assertThat(terms("Verksamhetsplaner beslutas"))
                .containsExactly(
                        "0:verksamhetsplaner",
                        "0:=verksamhetsplan",
                        "0:~verksamhet",
                        "0:~plan",
                        "1:beslutas",
                        "1:=beslut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verksam-\nhetsplan",
                "verksam-\r\nhetsplan",
                "verksam- \n   hetsplan",
                "verksam\u2010\nhetsplan",
                "verksam\u00adhetsplan",
                "verksam\u00ad\nhetsplan",
                "verk\u00adsam\u00adhets\u00adplan",
                "verksam-\fhetsplan"
            })
    void aWordThatALineBreakPartsIsOneWord(String written) {
        assertThat(terms("En " + written + " finns"))
                .contains("1:verksamhetsplan", "1:=verksamhetsplan", "1:~plan")
                .doesNotContain("1:hetsplan", "1:verksam", "2:hetsplan");
    }

    @ParameterizedTest
    @CsvSource({
        "HR-|direktör,hr direktör",
        "plan-|och budgetprocess,plan och budgetprocess",
        "hälso-|och sjukvård,hälso och sjukvård",
        "e-|post,e post",
        "2024-|års,2024 års",
        "HR-direktör,hr direktör",
        "plan- och budget,plan och budget",
        "Jämtland-|Härjedalen,jämtland härjedalen"
    })
    void aHyphenThatIsMeantStaysOne(String written, String words) {
        List<String> expected = new ArrayList<>();
        for (String word : words.split(" ")) {
            expected.add(expected.size() + ":" + word);
        }

        assertThat(terms(written.replace('|', '\n')))
                .filteredOn(term -> !term.contains("=") && !term.contains("~"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aPartedWordThatIsNoneWeKnowIsFoundByItsSidesToo() {
        assertThat(terms("Läkemedlet spektro-\nkandor")).contains("1:spektrokandor", "1:spektro", "1:kandor");
    }

    @Test
    void aPartedWordIsFoundWhereverInALongTextItStands() {
        for (int before = 8150; before < 8210; before++) {
            String filler = "x".repeat(7) + " ";
            String filled = filler.repeat(before / 8) + "y".repeat(before % 8) + " verksam-\n hetsplan slut";

            assertThat(terms(filled))
                    .as("after %d characters", before)
                    .contains((terms(filled.substring(0, filled.indexOf("verksam"))).stream()
                                    .filter(term -> !term.contains("="))
                                    .count())
                            + ":verksamhetsplan");
        }
    }

    @Test
    void aPartedWordIsQuotedAsItStandsInTheText() throws IOException {
        String written = "En verksam-\n hetsplan finns";
        try (TokenStream tokens = text.analyzer().tokenStream("text", written)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.toString().equals("verksamhetsplan")) {
                    assertThat(written.substring(offsets.startOffset(), offsets.endOffset()))
                            .isEqualTo("verksam-\n hetsplan");
                    return;
                }
            }
        }
        throw new AssertionError("not found");
    }

    @Test
    void theWordsOfAQueryHaveTheSameForms() {
        assertThat(text.words("Nämndernas ledamöter"))
                .containsExactly(
                        new QueryWord("nämndernas", "nämnd", false), new QueryWord("ledamöter", "ledamot", false));
    }

    private List<String> terms(String written) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = text.analyzer().tokenStream("text", written)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int position = -1;
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(position + ":" + term);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
