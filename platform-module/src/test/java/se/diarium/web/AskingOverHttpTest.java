package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** How anybody asks for a public document on the public pages, over HTTP on the running register. */
class AskingOverHttpTest {

    private static final String FORM = "/diarium/begaran";
    private static final Map<String, String> OWN = Map.of("Sec-Fetch-Site", "same-origin");
    private static final int PER_HOUR = 12;

    private static RunningRegister register;

    private final HttpClientOf citizen = HttpClientOf.citizen(register);
    private final HttpClientOf registrar = HttpClientOf.user(register, RunningRegister.REGISTRAR);

    @BeforeAll
    static void start() {
        register = RunningRegister.start(Map.of(
                "diarium.requests.series",
                "RS",
                "diarium.requests.perHour",
                Integer.toString(PER_HOUR),
                "diarium.authority.email",
                "registrator@example.se"));
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static Map<String, String> fields(String wanted) {
        Map<String, String> fields = new HashMap<>();
        fields.put("nyckel", UUID.randomUUID().toString());
        fields.put("onskan", wanted);
        return fields;
    }

    private Reply sent(Map<String, String> fields) throws Exception {
        return citizen.posted(FORM, OWN, fields);
    }

    private static String number(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return Jsoup.parse(reply.text()).select(".given-number").text();
    }

    @Test
    void theFormIsComplete() throws Exception {
        Reply reply = citizen.get(FORM + "?arende=RS%2F1%2F2024");
        Document page = Jsoup.parse(reply.text());

        assertThat(page.select("form.asking").attr("method")).isEqualTo("post");
        assertThat(page.select("#arende").val()).isEqualTo("RS/1/2024");
        assertThat(page.select("form.asking textarea, form.asking input:not([type=hidden])"))
                .allMatch(field -> page.select("label[for=" + field.id() + "]").size() == 1);
        assertThat(page.select(".contact").text()).contains("registrator@example.se");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aRequestOfNobodyIsRegisteredAsACaseWithWhatWasWritten() throws Exception {
        String number = number(sent(fields("Protokollet från maj om <cykelvägen>")));
        var file = registrar.get("/diarium/api/cases/" + number).json();
        String content = registrar
                .get("/diarium/api/records/" + file.at("/records/0/id").asText() + "/content")
                .text();

        assertThat(number).startsWith("RS/");
        assertThat(file.path("title").asText()).isEqualTo("Begäran om att få ta del av allmän handling");
        assertThat(file.at("/records/0/direction").asText()).isEqualTo("RECEIVED");
        assertThat(content).contains("Protokollet från maj om <cykelvägen>", "Ingen adress har lämnats");
    }

    @Test
    void theAnswerRepeatsWhatWasWrittenWithoutRunningIt() throws Exception {
        Map<String, String> fields = fields("<script>alert(1)</script>");
        fields.put("epost", "nagon@example.se");

        Reply reply = sent(fields);

        assertThat(reply.text()).doesNotContain("<script>").contains("&lt;script&gt;", "nagon@example.se");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aFormSentTwiceIsRegisteredOnceAndAnotherRequestByItself() throws Exception {
        Map<String, String> fields = fields("Budgeten för nästa år");
        String first = number(sent(fields));
        Map<String, String> changed = new HashMap<>(fields);
        changed.put("onskan", "Budgeten för i år");

        assertThat(number(sent(fields))).isEqualTo(first);
        assertThat(number(sent(changed))).isNotEqualTo(first);
    }

    @Test
    void whatIsWrongIsSaidByTheFieldAndWhatWasWrittenIsKept() throws Exception {
        Map<String, String> fields = fields(" ");
        fields.put("epost", "ingen adress");
        fields.put("svar", "Skicka till \"Storgatan\" 1");

        Reply reply = sent(fields);
        Document page = Jsoup.parse(reply.text());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.select(".faults a").eachAttr("href")).containsExactly("#onskan", "#epost");
        assertThat(page.select("#onskan-fault").text()).isEqualTo("Skriv vad du vill ta del av.");
        assertThat(page.select("#epost").attr("aria-describedby")).contains("epost-fault");
        assertThat(page.select("#epost").val()).isEqualTo("ingen adress");
        assertThat(page.select("#svar").val()).isEqualTo("Skicka till \"Storgatan\" 1");
        assertThat(page.select("input[name=nyckel]").val()).isEqualTo(fields.get("nyckel"));
    }

    @Test
    void whatFillsInWhatPeopleDoNotSeeIsNotRegistered() throws Exception {
        Map<String, String> fields = fields("Köp nu");
        fields.put("webbplats", "https://example.com");

        Reply reply = sent(fields);
        Document page = Jsoup.parse(reply.text());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.select("#onskan").val()).isEqualTo("Köp nu");
        assertThat(page.select("#webbplats").val()).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(citizen.posted(FORM, Map.of("Sec-Fetch-Site", "cross-site"), fields("Protokoll"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tooLongTextIsRefusedWithHowLongItMayBe() throws Exception {
        Reply reply = sent(fields("å".repeat(4001)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.text()).select("#onskan-fault").text()).contains("4000", "4001");
    }

    @Test
    void moreThanTheHourHoldsIsRefusedAndNothingWrittenIsLost() throws Exception {
        try (RunningRegister small = RunningRegister.start(Map.of("diarium.requests.perHour", "1"))) {
            HttpClientOf anybody = HttpClientOf.citizen(small);
            anybody.posted(FORM, OWN, fields("Den första"));

            Reply reply = anybody.posted(FORM, OWN, fields("Den andra"));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(Jsoup.parse(reply.text()).select("#onskan").val()).isEqualTo("Den andra");
        }
    }

    @Test
    void anAuthorityThatTakesInNoneSaysHowItIsReachedInstead() throws Exception {
        try (RunningRegister closed = RunningRegister.start(
                Map.of("diarium.requests.series", "-", "diarium.authority.phone", "0123-456 78"))) {
            HttpClientOf anybody = HttpClientOf.citizen(closed);
            Document page = Jsoup.parse(anybody.get(FORM).text());

            assertThat(page.select("form.asking")).isEmpty();
            assertThat(page.select(".contact a").attr("href")).isEqualTo("tel:012345678");
            assertThat(anybody.posted(FORM, OWN, fields("Protokoll")).status()).isEqualTo(503);
        }
    }

    @Test
    void theSiteMapLeadsToAllThatIsPublished() throws Exception {
        Document index = Jsoup.parse(citizen.get("/diarium/sitemap.xml").text(), "", Parser.xmlParser());
        Document pages = Jsoup.parse(citizen.get("/diarium/sitemap.xml?del=1").text(), "", Parser.xmlParser());

        assertThat(index.select("sitemap loc").eachText().get(0)).endsWith("/diarium/sitemap.xml?del=1");
        assertThat(pages.select("url loc").eachText())
                .anyMatch(address -> address.endsWith("/alfresco/s/diarium"))
                .anyMatch(address -> address.endsWith("/diarium/om"));
    }

    @Test
    void theOpenDataIsDescribedByItsProfile() throws Exception {
        Reply reply = citizen.get("/diarium/dcat");
        JsonNode catalog = reply.json();

        assertThat(reply.header("Content-Type")).startsWith("application/ld+json");
        assertThat(catalog.path("@type").asText()).isEqualTo("dcat:Catalog");
        for (String mandatory : List.of("dcterms:title", "dcterms:description", "dcterms:publisher", "dcat:dataset")) {
            assertThat(catalog.has(mandatory)).as(mandatory).isTrue();
        }
        for (JsonNode dataset : catalog.path("dcat:dataset")) {
            assertThat(dataset.has("dcterms:title")
                            && dataset.has("dcterms:description")
                            && dataset.has("dcterms:publisher"))
                    .isTrue();
            assertThat(dataset.at("/dcat:contactPoint/vcard:hasEmail/@id").asText())
                    .isEqualTo("mailto:registrator@example.se");
            for (JsonNode distribution : dataset.path("dcat:distribution")) {
                String address = distribution.at("/dcat:accessURL/@id").asText().replaceFirst("^.*/alfresco/s", "");
                assertThat(citizen.get(address).status()).as(address).isEqualTo(200);
                assertThat(distribution.has("dcterms:license")).isTrue();
            }
        }
    }

    @Test
    void thePagesAboutTheRegisterSayWhatTheLawAsksFor() throws Exception {
        assertThat(Jsoup.parse(citizen.get("/diarium/om").text()).select("h2").eachText())
                .contains("Vad som är utelämnat, och varför", "Hur färskt det är", "Kontakt");
        assertThat(citizen.get("/diarium/tillganglighet").text())
                .contains("delvis förenlig", "https://www.digg.se/tdosanmalan", "registrator@example.se");
        assertThat(citizen.get("/diarium/personuppgifter?lang=en").text()).contains("imy.se", "controller");
        assertThat(citizen.get("/diarium/om?format=json")
                        .json()
                        .path("complete")
                        .asBoolean())
                .isTrue();
    }
}
