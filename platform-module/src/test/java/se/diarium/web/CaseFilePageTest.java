package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** The page of a case for those who work with it, over HTTP on the running register. */
class CaseFilePageTest {

    private static final String CASES = "/diarium/api/cases";
    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf handler = HttpClientOf.user(REGISTER, RunningRegister.HANDLER);
    private final HttpClientOf manager = HttpClientOf.user(REGISTER, RunningRegister.MANAGER);
    private final HttpClientOf stranger = HttpClientOf.user(REGISTER, RunningRegister.STRANGER);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);

    private String registered(String title, String more) throws Exception {
        Reply reply = made(registrar.json(
                "POST",
                CASES,
                "{\"series\":\"RS\",\"title\":\"" + title + "\",\"handler\":\"" + RunningRegister.HANDLER + "\"" + more
                        + "}"));
        return reply.header("Location").replaceFirst("^/alfresco/s" + CASES, "");
    }

    private void posted(String number, String resource, String body) throws Exception {
        made(handler.json("POST", CASES + number + "/" + resource, body));
    }

    private String recorded(String number, String title, Map<String, String> more) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of("title", title, "direction", "RECEIVED", "kind", "letter"));
        fields.putAll(more);
        return made(registrar.form(
                        CASES + number + "/records", fields, "brev.txt", "Brev".getBytes(StandardCharsets.UTF_8)))
                .json()
                .get("id")
                .asText();
    }

    private static Reply made(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        return reply;
    }

    private static Document page(HttpClientOf reader, String number) throws Exception {
        Reply reply = reader.get("/diarium/register/arende" + number);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    private static Element section(Document page, String name) {
        return page.selectFirst("section[aria-labelledby=" + name + "]");
    }

    private static Map<String, String> facts(Document page) {
        Map<String, String> facts = new HashMap<>();
        for (Element fact : section(page, "facts").select("dl > div")) {
            facts.put(fact.select("dt").text(), fact.select("dd").text());
        }
        return facts;
    }

    @Test
    void theFactsAreThereWithWhatIsMissingSaidToBeMissing() throws Exception {
        String number = registered("Gång- och cykelväg", ",\"publicTitle\":\"Väg\",\"initiator\":\"Anna Berg\"");

        Document page = page(handler, number);

        assertThat(page.select("h1").text()).isEqualTo("Gång- och cykelväg");
        assertThat(facts(page))
                .containsEntry("Status", "Registrerat")
                .containsEntry("Organ", "Regionstyrelsen")
                .containsEntry("Handläggare", RunningRegister.HANDLER)
                .containsEntry("Från", "Anna Berg")
                .containsEntry("Från, offentlig form", "[Skyddat]")
                .containsEntry("Offentlig rubrik", "Väg")
                .containsEntry("Klassificering", "saknas");
    }

    @Test
    void aSecretCaseSaysByWhichGroundInWordsAndIsNotThereForOthers() throws Exception {
        String number = registered("Hemligt", ",\"secrecy\":{\"chapter\":21,\"section\":7}");

        assertThat(page(handler, number).select(".notice").text()).startsWith("Sekretess enligt OSL 21:7: ");
        assertThat(manager.get("/diarium/register/arende" + number).status()).isEqualTo(404);
    }

    @Test
    void recordsHaveTheirMarksAndTheirFile() throws Exception {
        String number = registered("Med handlingar", "");
        String id = recorded(number, "Yttrande", Map.of("counterparty", "Kommunen", "date", "2024-05-20"));
        String voided = recorded(number, "Fel brev", Map.of());
        made(registrar.json("POST", "/diarium/api/records/" + voided + "/voiding", "{\"reason\":\"Fel ärende\"}"));
        recorded(number, "Hemligt brev", Map.of("secrecy", "21:7"));

        List<String> rows =
                section(page(handler, number), "records").select("tbody tr").eachText();

        assertThat(rows.get(0)).startsWith("1 2024-05-20 inkommen Kommunen offentligt: [Skyddat] Yttrande");
        assertThat(rows.get(1)).contains("Makulerat").contains("Skäl: Fel ärende");
        assertThat(rows.get(2)).contains("Sekretess enligt OSL 21:7");
        assertThat(section(page(handler, number), "records")
                        .select("tbody a")
                        .first()
                        .attr("href"))
                .isEqualTo("/alfresco/s/diarium/api/records/" + id + "/content");
        assertThat(section(page(manager, number), "records").text()).doesNotContain("Hemligt brev");
    }

    @Test
    void whatRecordsAreToEachOtherIsToldWithTheWayThere() throws Exception {
        String number = registered("Med bilagor", "");
        String main = recorded(number, "Skrivelse", Map.of());
        byte[] file = "Karta".getBytes(StandardCharsets.UTF_8);
        made(registrar.form(
                "/diarium/api/records/" + main + "/attachments",
                Map.of("title", "Karta", "direction", "RECEIVED"),
                "karta.txt",
                file));
        made(registrar.form("/diarium/api/records/" + main + "/versions", Map.of(), "ny.txt", file));

        Document page = page(handler, number);

        assertThat(page.select("#record-1 .tie").eachText())
                .containsExactly("Ersatt av Handling 3", "Bilaga Handling 2");
        assertThat(page.select("#record-2 .tie").eachText()).containsExactly("Bilaga till Handling 1");
        assertThat(page.select("#record-2 .tie a").attr("href")).isEqualTo("#record-1");
        assertThat(page.select("#record-3 .tie").eachText()).containsExactly("Ersätter Handling 1");
    }

    @Test
    void anAttachmentThatTheReaderMayNotSeeIsNotToldOf() throws Exception {
        String number = registered("Med hemlig bilaga", "");
        String main = recorded(number, "Skrivelse", Map.of());
        made(registrar.form(
                "/diarium/api/records/" + main + "/attachments",
                Map.of("title", "Karta", "direction", "RECEIVED", "secrecy", "21:7"),
                "karta.txt",
                "Karta".getBytes(StandardCharsets.UTF_8)));

        assertThat(page(manager, number).select(".tie")).isEmpty();
    }

    @Test
    void theFilesOfTheWorkingMaterialCanBeOpened() throws Exception {
        String number = registered("Med utkast", "");
        byte[] draft = "Utkast".getBytes(StandardCharsets.UTF_8);
        made(handler.form(CASES + number + "/working-material", Map.of(), "utkast.txt", draft));

        Element link = section(page(handler, number), "working").selectFirst("li a");

        assertThat(link.text()).isEqualTo("utkast.txt");
        assertThat(handler.get(link.attr("href").replaceFirst("^/alfresco/s", ""))
                        .bytes())
                .isEqualTo(draft);
    }

    @Test
    void partsOfTheCaseAreTold() throws Exception {
        String other = registered("Det andra", "");
        String number = registered("Med allt", "");
        posted(number, "parties", "{\"name\":\"Anna Berg\",\"role\":\"applicant\",\"publicName\":\"Sökanden\"}");
        posted(number, "deadlines", "{\"what\":\"Svara\",\"due\":\"2020-01-01\"}");
        posted(number, "notes", "{\"text\":\"Ringde <Anna>\"}");
        posted(number, "links", "{\"type\":\"CONTINUES\",\"diarienummer\":\"" + other.substring(1) + "\"}");

        Document page = page(handler, number);

        assertThat(section(page, "parties").text()).contains("Anna Berg", "offentligt: Sökanden");
        assertThat(section(page, "deadlines").text()).contains("Svara", "Försenad", "1 januari 2020");
        assertThat(section(page, "notes").text()).contains("Ringde <Anna>");
        assertThat(section(page, "links").text()).contains("Fortsätter", "Det andra");
        assertThat(section(page, "links").select("a").attr("href"))
                .isEqualTo("/alfresco/s/diarium/register/arende" + other);
    }

    @Test
    void whatIsMissingBeforeClosingIsToldToThoseWhoWorkOnTheCaseAlone() throws Exception {
        String number = registered("Inför avslut", "");

        assertThat(section(page(handler, number), "closing").select("li")).isNotEmpty();
        assertThat(section(page(manager, number), "closing")).isNull();
    }

    @Test
    void everyChangeIsToldWithWhoAndWhatItWasBeforeAndAfter() throws Exception {
        String number = registered("Ändras", "");
        made(handler.json("PATCH", CASES + number, "{\"title\":\"Ändrat\"}"));

        Element latest =
                section(page(handler, number), "history").select("ol > li").first();

        assertThat(latest.select(".when").text()).endsWith(RunningRegister.HANDLER);
        assertThat(latest.select(".changes div").eachText())
                .contains("Ärendemening eller rubrik före: Ändras → efter: Ändrat");
    }

    @Test
    void theHistoryIsInTheLanguageOfThePage() throws Exception {
        String number = registered("In English", "");

        Document page = page(handler, number + "?lang=en");

        assertThat(section(page, "history").select(".what").text()).isEqualTo("The case was registered");
        assertThat(section(page, "history").select(".changes dt").eachText()).contains("Handler");
    }

    @Test
    void aLongHistoryIsReadAPageAtATime() throws Exception {
        String number = registered("Långt", "");
        for (int i = 1; i <= 50; i++) {
            posted(number, "notes", "{\"text\":\"Anteckning " + i + "\"}");
        }

        Document first = page(handler, number);
        String older = first.select("nav.pages a[rel=next]").attr("href");
        Document second = page(handler, number + "?sida=2");

        assertThat(section(first, "history").select("ol > li")).hasSize(50);
        assertThat(older).isEqualTo("/alfresco/s/diarium/register/arende" + number + "?sida=2#history");
        assertThat(section(second, "history").select(".what").eachText()).containsExactly("Ärendet registrerades");
        assertThat(second.select("nav.pages a[rel=prev]").attr("href"))
                .isEqualTo("/alfresco/s/diarium/register/arende" + number + "#history");
    }

    @Test
    void whatHappenedToARecordThatIsClosedToTheReaderIsNotTold() throws Exception {
        String number = registered("Öppet ärende", "");
        recorded(number, "Hemligt brev", Map.of("secrecy", "21:7"));

        assertThat(section(page(manager, number), "history").select("ol > li")).hasSize(1);
        assertThat(page(manager, number).text()).doesNotContain("Hemligt brev");
    }

    @ParameterizedTest
    @CsvSource({"/RS/999999/2023", "/RS/1/99999", "/XX/1/2023", "/RS/ett/2023"})
    void aCaseThatIsNotThereIsAPageThatSaysSo(String number) throws Exception {
        Reply reply = handler.get("/diarium/register/arende" + number);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(Jsoup.parse(reply.text()).select("h1").text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "en"})
    void aPageIsANumber(String wrong) throws Exception {
        Reply reply = handler.get("/diarium/register/arende" + registered("Sidor", "") + "?format=json&sida=" + wrong);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("sida");
    }

    @Test
    void citizensAreAskedToLogInAndWhoWorksWithNothingSeesNothing() throws Exception {
        String number = registered("Öppet", "");

        assertThat(citizen.get("/diarium/register/arende" + number).status()).isEqualTo(401);
        assertThat(stranger.get("/diarium/register/arende" + number).status()).isEqualTo(404);
    }

    @Test
    void theListsLeadToIt() throws Exception {
        String number = registered("Från listan", "");
        recorded(number, "Från listan", Map.of());
        String gone = registered("Fel", "");
        made(registrar.json("POST", CASES + gone + "/voiding", "{\"reason\":\"Dubblett\"}"));

        Document list = Jsoup.parse(registrar.get("/diarium/register/postlista").text());
        Document series =
                Jsoup.parse(registrar.get("/diarium/register/serier?organ=RS").text());

        assertThat(list.select("tbody a").eachAttr("href")).contains("/alfresco/s/diarium/register/arende" + number);
        assertThat(series.select("tbody a").eachAttr("href")).contains("/alfresco/s/diarium/register/arende" + gone);
        assertThat(page(registrar, gone).select(".notice").text()).contains("Makulerat", "Skäl: Dubblett");
        assertThat(section(page(registrar, gone), "closing")).isNull();
    }
}
