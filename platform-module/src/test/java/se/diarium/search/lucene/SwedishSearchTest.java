package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;
import se.diarium.search.SearchRequest;

public class SwedishSearchTest extends PublicIndexTest {

    private static final String LETTER = "tjansteskrivelse-RS-595-2023.txt";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "måluppfyllelsen",
                "nyckeltalen",
                "nyckeltal",
                "uppföljning av regionstyrelsens plan",
                "ekonomi i balans",
                "RS/595/2023",
                "rs 595-23",
                "595/2023",
                "dnr RS 595/2023",
                "RS/99/2024",
                "§ 194",
                "§6",
                "par 194",
                "uppfyllelse",
                "Regionstyrelsen",
                "regionplanen",
                "\"ekonomi i balans\"",
                "tertialrapport",
                "rapporter",
                "EKONOMIDIREKTÖR",
                "2024-05-20",
                "hr-direktör",
                "måluppfyllelse -radiologi",
                "radiologi OR nyckeltal"
            })
    void theLetterIsFound(String query) throws IOException {
        IndexFixture.put(
                index, letter(), Entries.record("other", "Avtal om städning", "Lokalvård i sjukhusets entré."));

        assertThat(IndexFixture.search(index, query)).satisfies(result -> {
            assertThat(IndexFixture.ids(result)).containsExactly("letter");
            assertThat(result.total()).isEqualTo(1);
            assertThat(result.relaxed()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radiologi",
                "RS/596/2023",
                "595/2024",
                "§ 195",
                "\"balans i ekonomi\"",
                "plan -nyckeltal",
                "rf 595/2023"
            })
    void theLetterIsNotFoundByWhatItDoesNotHold(String query) throws IOException {
        IndexFixture.put(index, letter());

        assertThat(IndexFixture.ids(index, query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "redovisning,Årsredovisningen 2023",
        "årsredovisning,Region Halland: ÅRSREDOVISNINGAR",
        "plan,Regionstyrelsens verksamhetsplaner",
        "nämndernas,Hälso- och sjukvårdsnämnden",
        "kommitte,Kommittén för folkhälsa",
        "kommitté,Kommitte för folkhälsa",
        "budget,Treårsbudgeten med fokusområden",
        "delårsrapport,Delårsrapporten efter april",
        "RS,Beslut i RS:s arbetsutskott",
        "uppföljningar,Budgetuppföljningen i april",
        "patientsakerhet OR patientsäkerhet,Patientsäkerhetsberättelse"
    })
    void wordsAreFoundInTheirInflectionsAndCompounds(String query, String title) {
        IndexFixture.put(index, Entries.record("wanted", title));

        assertThat(IndexFixture.ids(index, query)).containsExactly("wanted");
    }

    @ParameterizedTest
    @CsvSource({"rad,Avdelningen för radiologi", "far,Får i Jämtland", "tal,Kapital", "plan,Planeten", "mal,Mål"})
    void wordsThatOnlyLookAlikeAreNotFound(String query, String title) {
        IndexFixture.put(index, Entries.record("unwanted", title));

        assertThat(IndexFixture.ids(index, query)).isEmpty();
    }

    @Test
    void theExactFormComesFirstThenTheInflectedThenTheCompound() {
        IndexFixture.put(
                index,
                Entries.record("compound", "Årsredovisning"),
                Entries.record("inflected", "Redovisningen"),
                Entries.record("exact", "Redovisning"));

        assertThat(IndexFixture.ids(index, "redovisning")).containsExactly("exact", "inflected", "compound");
    }

    @Test
    void aHeadingWeighsMoreThanText() {
        IndexFixture.put(
                index,
                Entries.record("text", "Bilaga", "Folktandvård. Folktandvård. Folktandvård."),
                Entries.record("heading", "Folktandvård i länet", "Lång text om något annat."));

        assertThat(IndexFixture.ids(index, "folktandvård")).containsExactly("heading", "text");
    }

    @Test
    void theCaseWithTheNumberComesFirstThenItsRecordsThenWhatMentionsIt() {
        Entry mentioning =
                Entries.record("mention", "Svar på RS/595/2023", "Se RS/595/2023, RS/595/2023 och RS/595/2023.");
        Entry itsRecord =
                Entries.numbered(Entries.record("record", "Tjänsteskrivelse"), EntryType.RECORD, "RS", 595, 2023);
        Entry itsCase = Entries.numbered(Entries.record("case", "Uppföljning"), EntryType.CASE, "RS", 595, 2023);
        IndexFixture.put(index, mentioning, itsRecord, itsCase);

        assertThat(IndexFixture.ids(index, "rs 595/2023")).containsExactly("case", "record", "mention");
    }

    @Test
    void whatWasDecidedUnderAParagraphComesBeforeWhatRefersToIt() {
        IndexFixture.put(
                index,
                Entries.record("refers", "Rapport", "Enligt § 101 och § 101."),
                Entries.decided(Entries.record("decided", "Plan"), "Regionstyrelsen 2024-05-29 § 101: godkänns"));

        assertThat(IndexFixture.ids(index, "§101")).containsExactly("decided", "refers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sammanträde 28 nov 2023", "2023-11-28 sammanträde", "sammanträde den 28:e november 2023"})
    void aDateIsFoundHoweverItIsWritten(String query) {
        IndexFixture.put(
                index,
                Entries.record("wanted", "Sammanträde 28 november 2023"),
                Entries.record("other", "Sammanträde 15 november 2023"));

        assertThat(IndexFixture.search(index, query)).satisfies(result -> {
            assertThat(IndexFixture.ids(result)).startsWith("wanted");
            assertThat(result.withAllWords()).isEqualTo(1);
        });
    }

    @Test
    void entriesWithMostOfTheWordsAreShownWhenNoneHasAll() {
        IndexFixture.put(
                index,
                Entries.record("most", "Budget för kollektivtrafik i glesbygd"),
                Entries.record("few", "Budget för museum"));

        assertThat(IndexFixture.search(index, "budget kollektivtrafik glesbygd tunnelbana"))
                .satisfies(result -> {
                    assertThat(result.relaxed()).isTrue();
                    assertThat(IndexFixture.ids(result)).containsExactly("most");
                });
    }

    @Test
    void aQueryOfStopWordsAloneFindsThem() {
        IndexFixture.put(index, Entries.record("one", "Vad är det som gäller"));

        assertThat(IndexFixture.ids(index, "vad är det")).containsExactly("one");
    }

    @Test
    void anEmptyQueryMatchesEverything() {
        IndexFixture.put(index, Entries.record("one", "Ett"), Entries.record("two", "Två"));

        assertThat(IndexFixture.search(index, "  ").total()).isEqualTo(2);
    }

    @Test
    void noQueryIsAnError() throws IOException {
        IndexFixture.put(index, letter());
        Random random = new Random(2023);
        String alphabet = "abåö \"-|()ORELLER*?:~^\\/[]{}!+§123,.'\ud83d\ude00\ud800\u0000\t_plan";
        for (int round = 0; round < randomQueries(); round++) {
            StringBuilder query = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                query.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(index.search(SearchRequest.of(query.toString())).total())
                    .as("query <%s>", query)
                    .isNotNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b-c,d/", "\"a b c\" ", "x1 ", "OR \"", "a|b "})
    void neitherIsAVeryLongOne(String piece) {
        IndexFixture.put(index, Entries.record("one", "a b c d"));

        assertThat(index.search(SearchRequest.of(piece.repeat(2_000))).total()).isNotNegative();
    }

    @Test
    void aMisspeltWordGetsAProposalThatFindsSomething() {
        IndexFixture.put(index, Entries.record("one", "Årsredovisning för regionen"));

        assertThat(IndexFixture.search(index, "årsredovisnig typ:plan").didYouMean())
                .isEmpty();
        assertThat(IndexFixture.search(index, "årsredovisnig regionen").didYouMean())
                .contains("årsredovisning regionen");
    }

    @Test
    void aSearchThatRunsOutOfTimeSaysSo(@TempDir Path folder) {
        IndexSettings hasty = new IndexSettings(Duration.ZERO, Duration.ofHours(1), 100, Duration.ZERO, 16);
        try (LuceneIndex slow =
                LuceneIndex.open(folder, Audience.PUBLIC, IndexFixture.NUMBERS, IndexFixture.PATTERN, hasty)) {
            IndexFixture.put(slow, Entries.record("one", "Plan"));

            assertThat(IndexFixture.search(slow, "plan").timedOut()).isTrue();
        }
        assertThat(IndexFixture.search(index, "plan").timedOut()).isFalse();
    }

    protected int randomQueries() {
        return 3_000;
    }

    private static Entry letter() throws IOException {
        try (InputStream stream = SwedishSearchTest.class.getResourceAsStream("/se/diarium/document/text/" + LETTER)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Entry letter = Entries.record("letter", "Uppföljning av Regionstyrelsens plan 2024", text);
            return Entries.numbered(letter, EntryType.RECORD, "RS", 595, 2023);
        }
    }
}
