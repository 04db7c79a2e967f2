package se.diarium.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.extensions.webscripts.AbstractWebScript;
import se.diarium.web.ScriptAnswer;
import se.diarium.web.ScriptCall;

/** The public search: its help, its ways on, its feed, and what it says to what it cannot understand. */
class SearchPageTest {

    private final SamplePortal portal = new SamplePortal();

    @Test
    void whatWasCorrectedIsToldWithTheWayBackAndSoIsWhereNotAllWordsAreThereAnyMore() throws IOException {
        Document page = html(portal.search(), search("plna karta"));

        assertThat(page.select("p.notice").eachText())
                .containsExactly(
                        "Visar träffar på plan karta. Sök i stället på \"plna\" karta",
                        "Det följande innehåller några av orden, inte alla.");
        assertThat(page.select("p.notice a").attr("href")).isEqualTo("/alfresco/s/diarium/sok?q=%22plna%22%20karta");
        assertThat(page.select("ol.hits")).hasSize(2);
        assertThat(page.select("ol.hits").get(1).attr("start")).isEqualTo("2");
        assertThat(page.select("ol.hits").get(1).select("> li")).hasSize(2);
    }

    @Test
    void aPassageLeadsToThePageWhereItStandsWithTheWordsMarked() throws IOException {
        Document page = html(portal.search(), search("plan"));

        assertThat(page.select(".hit a[href$=?sida=2&q=plan#page=2]").text()).isEqualTo("Läs på sidan 2");
        assertThat(page.select(".hit:contains(RS/502/2023) a[href*=sida=]")).isEmpty();
    }

    @Test
    void theHelpIsThereForTheAskingWithoutScripts() throws IOException {
        for (AbstractWebScript script : List.of(portal.start(), portal.search())) {
            Document page = html(script, new ScriptCall());

            assertThat(page.select("details.help summary").text()).isEqualTo("Så kan du söka");
            assertThat(page.select("details.help code").eachText()).contains("organ:regionstyrelsen", "plan*");
        }
    }

    @Test
    void aQuestionWithFewHitsIsCompletedInTheSearchBoxAndByLinks() throws IOException {
        Document page = html(portal.search(), search("inget"));

        String list = page.select("input#q").attr("list");
        assertThat(page.select("datalist#" + list + " option").eachAttr("value"))
                .containsExactly("ingetdera", "Inget <nytt>");
        assertThat(page.select("main a:contains(ingetdera)").attr("href"))
                .isEqualTo("/alfresco/s/diarium/sok?q=ingetdera");
        assertThat(html(portal.search(), search("plan")).select("datalist")).isEmpty();
    }

    @Test
    void completionsAreThereForPrograms() throws IOException {
        ScriptAnswer answer = search("inget").to(portal.completions());

        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(answer.json().at("/words/0").asText()).isEqualTo("ingetdera");
        assertThat(answer.json().at("/headings/0").asText()).isEqualTo("Inget <nytt>");
    }

    @Test
    void asManyCompletionsAsNobodyReadsAreRefused() throws IOException {
        assertThat(search("inget")
                        .parameter("antal", "11")
                        .to(portal.completions())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theStateIsAmongTheFacets() throws IOException {
        Document page = html(portal.search(), search("plan").parameter("status", "DECIDED"));

        assertThat(page.select("nav.ways h3").eachText()).contains("Läge");
        assertThat(page.select("nav.ways a[aria-current=true]").text()).isEqualTo("Beslutat 24");
    }

    @Test
    void programsFollowTheResultsByACursor() throws IOException {
        var json =
                search("plan").parameter("format", "json").to(portal.search()).json();

        assertThat(json.get("next").asText()).isEqualTo("plats-id-9");
        assertThat(json.at("/hits/1/pageUrl").asText())
                .isEqualTo("http://localhost:8080/alfresco/s/diarium/handling/id-1/fil#page=2");
        assertThat(json.at("/hits/2/pageUrl").isMissingNode()).isTrue();
    }

    @Test
    void aPageThatWasFollowedToLeadsBackToTheBeginning() throws IOException {
        Document page = html(portal.search(), search("plan").parameter("efter", "plats-id-9"));

        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/alfresco/s/diarium/sok?q=plan");
        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/alfresco/s/diarium/sok?q=plan&efter=plats-id-9");
    }

    @ParameterizedTest
    @CsvSource({
        "sortering, storlek",
        "organ, NONSENSE",
        "typ, NONSENSE",
        "ar, NONSENSE",
        "status, NONSENSE",
        "sida, noll",
        "efter, fel"
    })
    void whatMeansNothingInTheAddressIsRefusedByItsNameAndOnAFriendlyPage(String name, String value)
            throws IOException {
        ScriptAnswer json = search("plan")
                .parameter(name, value)
                .parameter("format", "json")
                .to(portal.search());
        ScriptAnswer page = search("plan").parameter(name, value).to(portal.search());

        assertThat(json.status()).isEqualTo(400);
        assertThat(json.json().at("/errors/0/field").asText()).isEqualTo(name);
        assertThat(page.status()).isEqualTo(400);
        assertThat(Jsoup.parse(page.text()).select("form[role=search], h1")).hasSize(2);
    }

    @Test
    void aBodyThatIsNoLongerConfiguredCanStillBeChosen() throws IOException {
        assertThat(search("plan").parameter("organ", "XX").to(portal.search()).status())
                .isEqualTo(200);
    }

    @Test
    void aFeedHasWhatChangedLastAndWhenItDid() throws IOException {
        ScriptAnswer answer = search("plan")
                .parameter("format", "atom")
                .parameter("sortering", "datum")
                .parameter("sida", "2")
                .to(portal.search());

        Document feed = Jsoup.parse(answer.text(), "", Parser.xmlParser());
        assertThat(feed.select("feed > updated").text()).isEqualTo("2024-06-01T10:00:09Z");
        assertThat(feed.select("entry > updated").first().text()).isEqualTo("2024-06-01T10:00:00Z");
        assertThat(feed.select("entry > id").get(1).text())
                .isEqualTo("http://localhost:8080/alfresco/s/diarium/handling/id-1");
        ScriptAnswer again = search("plan")
                .parameter("format", "atom")
                .parameter("sortering", "datum")
                .parameter("sida", "2")
                .header("If-None-Match", answer.header("ETag"))
                .to(portal.search());
        assertThat(again.status()).isEqualTo(304);
    }

    private static ScriptCall search(String text) {
        return new ScriptCall().pathInfo("/diarium/sok").parameter("q", text);
    }

    private static Document html(AbstractWebScript script, ScriptCall call) throws IOException {
        ScriptAnswer answer = call.to(script);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}
