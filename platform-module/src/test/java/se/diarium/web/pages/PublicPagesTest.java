package se.diarium.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.AbstractWebScript;
import se.diarium.web.ScriptAnswer;
import se.diarium.web.ScriptCall;

/** The public pages, rendered with the platform's template settings. */
class PublicPagesTest {

    private static final int MOST_BYTES = 60_000;

    private final SamplePortal portal = new SamplePortal();

    @Test
    void startPageHasOneHeadingALabelledSearchBoxAndWaysIn() throws IOException {
        Document page = html(portal.start(), new ScriptCall());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("label[for=q]")).hasSize(1);
        assertThat(page.select("nav.ways a").eachText()).contains("Regionstyrelsen 20", "Rapport 14", "2024 4");
    }

    @Test
    void startPageHasAShortListForEachWayInThatHasSomething() throws IOException {
        portal.hasWayIn(request -> Optional.empty());
        portal.hasWayIn(request -> Optional.of(new ShortList(
                "decided",
                "Nyligen beslutat",
                List.of(new ShortList.Line("RS/1/2024", "<Plan>", true, "/arende", "bifall")),
                LabelledLink.of("Alla beslut", "/alla"))));
        Document page = html(portal.start(), new ScriptCall().parameter("lang", "en"));

        assertThat(page.select(".door")).hasSize(1);
        assertThat(page.select(".door li").text()).isEqualTo("RS/1/2024 <Plan> bifall");
        assertThat(page.select(".door li a").attr("lang")).isEqualTo("sv");
        assertThat(page.select(".door a.more").attr("href")).isEqualTo("/alla");
    }

    @Test
    void aRecordWithCoveredPlacesSaysSoAndHowTheWholeIsAskedFor() throws IOException {
        Element notice = html(portal.record(), record("covered")).selectFirst(".notice.covered");

        assertThat(notice.text()).startsWith("I den här kopian är uppgifter överstrukna");
        assertThat(notice.select("a").text()).isEqualTo("Begär ut hela handlingen");
        assertThat(notice.select("a").attr("href")).contains("/diarium/begaran?arende=RS%2F595%2F2023");
        assertThat(html(portal.record(), record("covered").parameter("lang", "en"))
                        .select(".notice.covered")
                        .text())
                .startsWith("In this copy details are blacked out");
    }

    @Test
    void aRecordThatIsPublishedAsItIsSaysNothingOfCoveredPlaces() throws IOException {
        assertThat(html(portal.record(), record("letter")).select(".notice.covered"))
                .isEmpty();
    }

    @Test
    void programsAreToldWhetherPlacesAreCovered() throws IOException {
        assertThat(record("covered")
                        .parameter("format", "json")
                        .to(portal.record())
                        .json()
                        .path("redacted")
                        .asBoolean())
                .isTrue();
        assertThat(record("letter")
                        .parameter("format", "json")
                        .to(portal.record())
                        .json()
                        .path("redacted")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void everyPageIsInSwedishUnlessEnglishIsAskedFor() throws IOException {
        assertThat(html(portal.start(), new ScriptCall()).selectFirst("html").attr("lang"))
                .isEqualTo("sv");
        assertThat(html(portal.start(), new ScriptCall().parameter("lang", "en"))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void englishIsKeptInEveryLinkAndInTheForm() throws IOException {
        Document page = html(portal.search(), search("plan").parameter("lang", "en"));

        assertThat(page.select("main a[href]").eachAttr("href"))
                .allMatch(link -> link.contains("lang=en") || link.startsWith("#") || link.contains("/fil#page="));
        assertThat(page.select("form input[name=lang]").attr("value")).isEqualTo("en");
    }

    @Test
    void languageLinkLeadsToTheSamePageWithItsParameters() throws IOException {
        Document page = html(portal.search(), search("årsplan & mer").parameter("sida", "2"));

        assertThat(page.select(".site-nav a[hreflang=en]").attr("href"))
                .isEqualTo("/alfresco/s/diarium/sok?q=%C3%A5rsplan%20%26%20mer&sida=2&lang=en");
    }

    @Test
    void aCaseShowsThePublicFormsOfItsPartiesAndItsLinks() throws IOException {
        Document page = html(portal.caseOf(), caseCall());

        assertThat(page.select("dl.facts dt").eachText()).contains("Sökande", "Fortsätter");
        assertThat(page.select("dl.facts dd").eachText()).contains("Sökanden", "RS/12/2022");
        assertThat(page.select("dl.facts a").eachAttr("href")).contains("/alfresco/s/diarium/arende/RS/12/2022");
    }

    @Test
    void aSearchSaysWhenTheIndexIsStillBeingBuiltAndNothingOfItOtherwise() throws IOException {
        assertThat(html(portal.search(), search("plan")).select("[role=status]"))
                .isEmpty();
        assertThat(json(portal.search()).has("building")).isFalse();

        portal.isBeingBuilt();

        assertThat(html(portal.search(), search("plan")).select("[role=status]").text())
                .isEqualTo("Sökningen byggs upp och är klar till 50 %. Allt går därför inte att hitta ännu.");
        assertThat(json(portal.search()).get("building").asInt()).isEqualTo(50);
    }

    @Test
    void aHitWhoseFileHasNoTextSaysSo() throws IOException {
        assertThat(html(portal.search(), search("plan")).text()).doesNotContain("Utan läsbar text");
        assertThat(json(portal.search()).get("hits").get(0).has("withoutText")).isFalse();

        portal.isScanned();

        assertThat(html(portal.search(), search("plan"))
                        .select("li.hit")
                        .first()
                        .text())
                .contains("Utan läsbar text");
        assertThat(json(portal.search()).get("hits").get(0).get("withoutText").asBoolean())
                .isTrue();
    }

    private static JsonNode json(AbstractWebScript page) throws IOException {
        return new ObjectMapper()
                .readTree(search("plan").parameter("format", "json").to(page).text());
    }

    @Test
    void nothingOfTheRegisterIsEverMarkup() throws IOException {
        ScriptAnswer casePage = caseCall().to(portal.caseOf());
        ScriptAnswer recordPage = record("hostile").to(portal.record());
        ScriptAnswer searchPage = search("<img src=x onerror=alert(1)>").to(portal.search());

        assertThat(casePage.text() + recordPage.text() + searchPage.text())
                .doesNotContain("<script>", "<b>Åström", "<img", "<uppföljning>")
                .contains("&lt;script&gt;");
    }

    @Test
    void matchesAreMarkedInTitlesAndPassages() throws IOException {
        assertThat(html(portal.search(), search("plan")).select("mark").eachText())
                .contains("<uppföljning>", "plan");
    }

    @Test
    void facetsTogglesFiltersAndKeepsTheQuery() throws IOException {
        Document page = html(portal.search(), search("plan").parameter("organ", "RS"));

        assertThat(page.select("nav.ways a[aria-current=true]").attr("href"))
                .isEqualTo("/alfresco/s/diarium/sok?q=plan");
        assertThat(page.select("nav.ways a:contains(Rapport)").attr("href"))
                .isEqualTo("/alfresco/s/diarium/sok?q=plan&organ=RS&typ=report");
        assertThat(page.select(".chip").attr("aria-label")).isEqualTo("Ta bort Regionstyrelsen");
    }

    @Test
    void pagesLeadForwardAndBack() throws IOException {
        Document page = html(portal.search(), search("plan").parameter("sida", "2"));

        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/alfresco/s/diarium/sok?q=plan");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/alfresco/s/diarium/sok?q=plan&sida=3");
        assertThat(page.select(".pages").text()).contains("Sida 2 av 3");
    }

    @Test
    void searchWithoutHitsGivesAdviceAndAnotherQuestion() throws IOException {
        Document page = html(portal.search(), search("inget"));

        assertThat(page.select("h1").text()).isEqualTo("Inga träffar på ”inget”");
        assertThat(page.select(".notice a").attr("href")).isEqualTo("/alfresco/s/diarium/sok?q=n%C3%A5got");
        assertThat(page.select(".advice li")).isNotEmpty();
    }

    @Test
    void aRecordLeadsToWhatIsAboutTheSame() throws IOException {
        Document page = html(portal.record(), record("letter"));
        var json =
                record("letter").parameter("format", "json").to(portal.record()).json();

        assertThat(page.select("section[aria-labelledby=similar] a").eachAttr("href"))
                .containsExactly("/alfresco/s/diarium/handling/id-1", "/alfresco/s/diarium/arende/RS/505/2023");
        assertThat(json.at("/similar/0/url").asText())
                .isEqualTo("http://localhost:8080/alfresco/s/diarium/handling/id-1");
    }

    @Test
    void searchAnswersJson() throws IOException {
        var json =
                search("plan").parameter("format", "json").to(portal.search()).json();

        assertThat(json.get("total").asInt()).isEqualTo(24);
        assertThat(json.at("/hits/1/url").asText()).isEqualTo("http://localhost:8080/alfresco/s/diarium/handling/id-1");
        assertThat(json.at("/facets/body/0/label").asText()).isEqualTo("Regionstyrelsen");
    }

    @Test
    void searchAnswersWellFormedAtom() throws IOException {
        ScriptAnswer answer = search("plan").parameter("format", "atom").to(portal.search());

        Document feed = Jsoup.parse(answer.text(), "", Parser.xmlParser());
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(answer.text()).startsWith("<?xml");
        assertThat(feed.select("feed > entry")).hasSize(10);
        assertThat(feed.select("entry > title").first().text()).startsWith("Delårsrapport <uppföljning> 0");
    }

    @Test
    void casePageTellsWhatIsPublishedWhatIsNotAndWhatHappened() throws IOException {
        Document page = html(portal.caseOf(), caseCall());

        assertThat(page.select("h1").text()).isEqualTo("Uppföljning av regionstyrelsens plan 2024");
        assertThat(page.select(".records > li")).hasSize(2);
        assertThat(page.text()).contains("2 handlingar är inte publicerade");
        assertThat(page.select(".timeline time").eachAttr("datetime"))
                .containsExactly("2023-10-02", "2024-05-20", "2024-05-20", "2024-05-29");
        assertThat(page.select(".decision-ref").text()).contains("Bifall".toLowerCase(), "29 maj 2024, § 101");
    }

    @Test
    void readingPageShowsTextDecisionChecksumAndHowToCite() throws IOException {
        Document page = html(portal.record(), record("letter"));

        assertThat(page.select(".prose p").first().text()).isEqualTo("Regionstyrelsen");
        assertThat(page.select(".code").text()).isEqualTo(SampleRegister.DIGEST);
        assertThat(page.select("a.button").attr("href")).isEqualTo("/alfresco/s/diarium/handling/letter/fil");
        assertThat(page.select(".cite").text())
                .contains(
                        "http://localhost:8080/alfresco/s/diarium/handling/letter", "ärende RS/595/2023, 20 maj 2024");
    }

    @Test
    void theWordsOfASearchAreMarkedInTheTextAndKeptFromPartToPart() throws IOException {
        Document page =
                html(portal.record(), record("letter").parameter("del", "2").parameter("q", "ekonomi"));

        assertThat(page.select(".prose mark").first().text()).isEqualTo("ekonomi");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/alfresco/s/diarium/handling/letter?q=ekonomi");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/diarium/handling/letter");
    }

    @Test
    void aTextWithPagesHasContentsAndWaysToEachPage() throws IOException {
        Document page = html(portal.record(), record("paged"));
        Document third = html(portal.record(), record("paged").parameter("sida", "3"));

        assertThat(page.select(".prose .page-mark").eachAttr("id")).contains("page=1", "page=2");
        assertThat(page.select(".page-mark a").attr("href")).isEqualTo("/alfresco/s/diarium/handling/paged/fil#page=1");
        assertThat(page.select(".jumps a").eachAttr("href"))
                .containsExactly("#page=1", "#page=2", "/alfresco/s/diarium/handling/paged?del=2#page=3");
        assertThat(page.select(".toc").first().select("a").eachText())
                .containsExactly("Inledning I", "Inledning II", "Inledning III");
        assertThat(page.select(".toc").first().select("a").eachAttr("href"))
                .allMatch(address -> address.contains("#rubrik-"));
        assertThat(third.getElementById("page=3")).isNotNull();
    }

    @Test
    void scriptsOfThisSiteAloneRunAndOnlyWhereAPdfIsRead() throws IOException {
        ScriptAnswer reading = record("letter").to(portal.record());

        assertThat(Jsoup.parse(reading.text()).select("script").eachAttr("src"))
                .containsExactly("/alfresco/diarium/portal/reading.js");
        assertThat(reading.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("unsafe", "http");
        assertThat(caseCall().to(portal.caseOf()).header("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    @Test
    void whereThereIsNoSuchCaseThereAreWaysOn() throws IOException {
        ScriptAnswer answer = new ScriptCall()
                .variable("series", "RS")
                .variable("number", "559")
                .variable("year", "2023")
                .to(portal.caseOf());
        Document page = Jsoup.parse(answer.text());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.select("#q").val()).isEqualTo("RS/559/2023");
        assertThat(page.select(".advice a").eachText()).contains("RS/595/2023 Uppföljning av <planen>");
        assertThat(page.select(".advice a").eachAttr("href"))
                .contains(
                        "/alfresco/s/diarium/arende/RS/595/2023",
                        "/alfresco/s/diarium/begaran?arende=RS%2F559%2F2023",
                        "/alfresco/s/diarium/om#left-out");
    }

    @Test
    void thePageOfARecordSaysWhatItIsToProgramsAndNothingInItRuns() throws IOException {
        ScriptAnswer answer = record("hostile").to(portal.record());
        String block = Jsoup.parse(answer.text())
                .selectFirst("script[type=application/ld+json]")
                .data();
        JsonNode data = new ObjectMapper().readTree(block);

        assertThat(block).doesNotContain("<", ">");
        assertThat(data.get("@type").asText()).isEqualTo("DigitalDocument");
        assertThat(data.get("name").asText()).isEqualTo(SampleRegister.HOSTILE);
        assertThat(data.at("/encoding/sha256").asText()).isEqualTo(SampleRegister.DIGEST);
        assertThat(data.at("/publisher/name").asText()).isEqualTo("Region Norrsund");
    }

    @Test
    void whoeverShowsALinkToAPageGetsItsTitleAndWhatItIsAbout() throws IOException {
        Document page = html(portal.caseOf(), caseCall());

        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("RS/595/2023 Uppföljning av regionstyrelsens plan 2024");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("http://localhost:8080/alfresco/s/diarium/arende/RS/595/2023");
        assertThat(page.select("meta[name=description]").attr("content")).contains("2 publicerade handlingar");
    }

    @Test
    void theStartPageNamesItsFeedsAndItsCalendar() throws IOException {
        assertThat(html(portal.start(), new ScriptCall())
                        .select("link[rel=alternate]")
                        .eachAttr("type"))
                .contains("application/atom+xml", "text/calendar", "application/ld+json");
    }

    @Test
    void longTextIsReadInParts() throws IOException {
        Document first = html(portal.record(), record("letter"));
        Document second = html(portal.record(), record("letter").parameter("del", "2"));

        assertThat(first.select(".pages").text()).contains("Del 1 av").contains("Nästa del");
        assertThat(second.select(".prose p").first().text()).startsWith("Stycke om ekonomi");
    }

    @Test
    void withdrawnDocumentSaysSoAndWhy() throws IOException {
        ScriptAnswer answer = record("withdrawn").to(portal.record());

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.text()).contains("Återkallad", "1 juni 2024", "Fel bilaga");
    }

    @Test
    void missingThingsAreHelpfulPagesOrProblems() throws IOException {
        ScriptAnswer page = record("nothing").to(portal.record());
        ScriptAnswer json = record("nothing").parameter("format", "json").to(portal.record());

        assertThat(page.status()).isEqualTo(404);
        assertThat(Jsoup.parse(page.text()).select("main a, form")).isNotEmpty();
        assertThat(json.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json.json().get("status").asInt()).isEqualTo(404);
    }

    @Test
    void unknownFormatsAndPageNumbersAreRefusedWithAPage() throws IOException {
        assertThat(search("plan").parameter("format", "exe").to(portal.search()).status())
                .isEqualTo(406);
        assertThat(search("plan").parameter("sida", "-1").to(portal.search()).status())
                .isEqualTo(400);
    }

    @Test
    void impossibleNumbersOfCasesAreNotFound() throws IOException {
        for (String year : List.of("1", "abc", "99999999999", "2023/mer")) {
            ScriptCall call = new ScriptCall()
                    .variable("series", "RS")
                    .variable("number", "1")
                    .variable("year", year);
            assertThat(call.to(portal.caseOf()).status()).isEqualTo(404);
        }
    }

    @Test
    void publishedFileIsExactlyTheBytesWithItsDigestAsTag() throws IOException {
        ScriptAnswer answer = new ScriptCall().variable("id", "letter").to(portal.file());

        assertThat(answer.text()).isEqualTo(SampleRegister.BYTES);
        assertThat(answer.header("ETag")).isEqualTo('"' + SampleRegister.DIGEST + '"');
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"Tj_nsteskrivelse.pdf\"; filename*=UTF-8''Tj%C3%A4nsteskrivelse.pdf");
    }

    @Test
    void whatTheClientHasAlreadyIsNotSentAgain() throws IOException {
        String tag = search("plan").to(portal.search()).header("ETag");

        ScriptAnswer again = search("plan").header("If-None-Match", tag).to(portal.search());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void pagesRunAndLoadNothingForeign() throws IOException {
        ScriptAnswer answer = new ScriptCall().to(portal.start());
        Document page = Jsoup.parse(answer.text());

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.select("script:not([type='application/ld+json']), [style], style, iframe, [onclick]"))
                .isEmpty();
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/alfresco/diarium/portal.css");
    }

    @Test
    void everyPageFitsInSixtyKilobytesWithItsStyleSheet() throws IOException {
        int style = PublicPagesTest.class
                .getResourceAsStream("/META-INF/resources/diarium/portal.css")
                .readAllBytes()
                .length;
        for (ScriptAnswer answer : List.of(
                new ScriptCall().to(portal.start()),
                search("plan").to(portal.search()),
                caseCall().to(portal.caseOf()),
                record("letter").to(portal.record()))) {
            assertThat(answer.bytes().length + style).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void everyPageHasLandmarksASkipLinkAndHeadingsInOrder() throws IOException {
        for (Document page : List.of(
                html(portal.start(), new ScriptCall()),
                html(portal.search(), search("plan")),
                html(portal.caseOf(), caseCall()),
                html(portal.record(), record("letter")))) {
            assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
            assertThat(page.body().child(0).attr("href")).isEqualTo("#content");
            assertThat(page.select("h1")).hasSize(1);
            int level = 1;
            for (Element heading : page.select("main h1, main h2, main h3")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    private static Document html(AbstractWebScript script, ScriptCall call) throws IOException {
        ScriptAnswer answer = call.to(script);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    private static ScriptCall search(String text) {
        return new ScriptCall().pathInfo("/diarium/sok").parameter("q", text);
    }

    private static ScriptCall caseCall() {
        return new ScriptCall()
                .pathInfo("/diarium/arende/RS/595/2023")
                .variable("series", "rs")
                .variable("number", "595")
                .variable("year", "2023");
    }

    private static ScriptCall record(String id) {
        return new ScriptCall().pathInfo("/diarium/handling/" + id).variable("id", id);
    }
}
