package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** Lists, extracts, figures and the day's list over HTTP on the running register. */
class ListsOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf secretary = HttpClientOf.user(REGISTER, RunningRegister.SECRETARY);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);
    private final String word = "ord" + UUID.randomUUID().toString().replace("-", "");

    private String registered(String title, String more) throws Exception {
        Reply reply = registrar.json(
                "POST", "/diarium/api/cases", "{\"series\":\"RS\",\"title\":\"" + title + "\"" + more + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location").replaceFirst("^/alfresco/s", "");
    }

    private String added(String url, String title, Map<String, String> more) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of("title", title, "direction", "RECEIVED", "kind", "letter"));
        fields.putAll(more);
        Reply reply = registrar.form(url + "/records", fields, "brev.txt", "Brev".getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().get("id").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void recordsAreListedPageAfterPage() throws Exception {
        String url = registered("Många brev", "");
        for (int i = 1; i <= 5; i++) {
            added(url, "Brev " + i + " " + word, Map.of());
        }
        List<String> titles = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = registrar
                    .get("/diarium/api/lists/records?sort=number&limit=2&text=" + word + next)
                    .json();
            assertThat(page.get("total").asInt()).isEqualTo(5);
            page.get("items").forEach(item -> titles.add(item.get("title").asText()));
            next = page.has("next") ? "&after=" + encoded(page.get("next").asText()) : null;
        } while (next != null);

        assertThat(titles)
                .containsExactly(
                        "Brev 1 " + word, "Brev 2 " + word, "Brev 3 " + word, "Brev 4 " + word, "Brev 5 " + word);
    }

    @Test
    void aTotalTellsNothingOfWhatMayNotBeSeen() throws Exception {
        added(registered("Öppet", ""), "Hemlig " + word, Map.of("secrecy", "21:7"));
        added(registered("Stängt", ",\"secrecy\":{\"chapter\":21,\"section\":7}"), "I hemligt " + word, Map.of());

        assertThat(registrar
                        .get("/diarium/api/lists/records?text=" + word)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        JsonNode seen = secretary.get("/diarium/api/lists/records?text=" + word).json();
        assertThat(seen.get("total").asInt()).isZero();
        assertThat(seen.get("items")).isEmpty();
        assertThat(secretary
                        .get("/diarium/api/lists/records?format=csv&text=" + word)
                        .text())
                .doesNotContain(word);
    }

    @Test
    void anExtractIsAFileInEachFormat() throws Exception {
        added(registered("Utdrag", ""), "=Formel " + word, Map.of("counterparty", "Åsa Öberg"));
        String list = "/diarium/api/lists/records?text=" + word + "&format=";

        Reply csv = registrar.get(list + "csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"handlingar.csv\"");
        assertThat(csv.text())
                .startsWith("\uFEFFDiarienummer;")
                .contains(";'=Formel " + word + ";")
                .contains("Åsa Öberg");

        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(registrar.get(list + "xlsx").bytes()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo("=Formel " + word);
        }
        try (PDDocument document =
                Loader.loadPDF(registrar.get(list + "pdf&lang=en").bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Extract of the register", "Page 1 of 1");
        }
    }

    @Test
    void whatIsHandedOutHasPublicFormsAlone() throws Exception {
        String url = registered("Anmälan mot Anna Berg", ",\"publicTitle\":\"Anmälan\"");
        added(
                url,
                "Brev från Anna Berg " + word,
                Map.of("publicTitle", "Brev " + word, "counterparty", "Anna Berg", "publicCounterparty", "Enskild"));
        added(url, "Hemligt brev " + word, Map.of("secrecy", "21:7", "counterparty", "Bo Ek"));
        added(url, "Utkast " + word, Map.of("direction", "DRAWN_UP"));
        added(url, "Om 19811218-9876 " + word, Map.of());

        added(
                registered("Stängt", ",\"secrecy\":{\"chapter\":21,\"section\":7}"),
                "I ett hemligt ärende " + word,
                Map.of());

        String csv = registrar
                .get("/diarium/api/lists/records?sort=number&form=public&format=csv&text=" + word)
                .text();

        assertThat(csv).doesNotContain("Anna Berg", "Bo Ek", "Hemligt", "Utkast", "19811218", "hemligt ärende");
        assertThat(csv.lines().skip(1))
                .satisfiesExactly(
                        open -> assertThat(open).contains(";Enskild;Brev " + word + ";", ";Anmälan;"),
                        secret -> assertThat(secret).contains(";[Skyddat];[Skyddat];"),
                        numbered -> assertThat(numbered).contains(";;[Skyddat];"),
                        inSecretCase -> assertThat(inSecretCase).contains(";;[Skyddat];"));
    }

    @ParameterizedTest
    @CsvSource({
        "records?date=2024-13-01, date, type.date",
        "records?date=2024-05-20&week=2024-W21, week, list.periods",
        "records?from=2024-05-20&to=2024-05-19, to, list.backwards",
        "records?week=2024-21, week, list.week",
        "records?period=someday, period, oneOf",
        "records?series=XX, series, oneOf",
        "records?direction=IN, direction, oneOf",
        "records?sort=title, sort, oneOf",
        "records?after=x, after, list.after",
        "records?format=doc, format, oneOf",
        "records?form=secret, form, oneOf",
        "records?secret=maybe, secret, oneOf",
        "records?sida=2, sida, unknownParameter",
        "cases?by=opened, by, oneOf",
        "cases?limit=501, limit, numberBetween",
    })
    void whatCannotBeAskedIsRefusedByName(String query, String field, String code) throws Exception {
        Reply reply = registrar.get("/diarium/api/lists/" + query);

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void casesAreListedByPeriodAndInitiator() throws Exception {
        registered("Första " + word, ",\"registered\":\"2022-03-01\",\"initiator\":\"Norrvidda " + word + "\"");
        registered("Andra " + word, ",\"registered\":\"2022-04-01\"");

        JsonNode march = registrar
                .get("/diarium/api/lists/cases?month=2022-03&text=" + word)
                .json();
        JsonNode initiated = registrar
                .get("/diarium/api/lists/cases?initiator=" + word.toUpperCase(java.util.Locale.ROOT))
                .json();

        assertThat(march.get("total").asInt()).isEqualTo(1);
        assertThat(march.at("/items/0/title").asText()).isEqualTo("Första " + word);
        assertThat(initiated.at("/items/0/title").asText()).isEqualTo("Första " + word);
    }

    @Test
    void figuresCountWhatWasRegistered() throws Exception {
        added(registered("Räknas", ",\"registered\":\"2019-02-01\""), "Räknas", Map.of("date", "2019-02-03"));

        JsonNode figures =
                registrar.get("/diarium/api/statistics?month=2019-02&series=RS").json();

        assertThat(figures.at("/cases/0/what").asText()).isEqualTo("REGISTERED");
        assertThat(figures.at("/cases/0/month").asText()).isEqualTo("2019-02");
        assertThat(figures.at("/records/0/direction").asText()).isEqualTo("RECEIVED");
        assertThat(registrar
                        .get("/diarium/api/statistics?month=2019-02&format=csv")
                        .text())
                .contains("Registrerade ärenden;Regionstyrelsen;2019-02;;");
    }

    @Test
    void citizensSeeWhatIsPublishedAndHowMuchIsNot() throws Exception {
        String url = registered("Dagens post", ",\"registered\":\"2018-06-01\"");
        String published = added(url, "Publicerat " + word, Map.of("date", "2018-06-04", "direction", "SENT"));
        added(url, "Opublicerat " + word, Map.of("date", "2018-06-04"));
        String earlier = added(url, "Tidigare " + word, Map.of("date", "2018-06-01", "direction", "SENT"));
        assertThat(registrar
                        .send("POST", "/diarium/api/records/" + earlier + "/publication")
                        .status())
                .isEqualTo(201);
        assertThat(registrar
                        .send("POST", "/diarium/api/records/" + published + "/publication")
                        .status())
                .isEqualTo(201);

        Reply reply = citizen.get("/diarium/postlista?datum=2018-06-04");
        Document page = Jsoup.parse(reply.text());
        JsonNode json =
                citizen.get("/diarium/postlista?datum=2018-06-04&format=json").json();

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("Publicerat " + word);
        assertThat(page.select(".notice").text()).contains("1 registrerad handling är inte med");
        assertThat(page.select("a[rel=prev]").attr("href")).endsWith("?datum=2018-06-03");
        assertThat(page.select("a[rel=next]").attr("href")).endsWith("?datum=2018-06-05");
        assertThat(reply.text()).doesNotContain("Opublicerat");
        assertThat(json.get("total").asInt()).isEqualTo(1);
        assertThat(json.get("leftOut").asInt()).isEqualTo(1);
        for (String format : List.of("csv", "xlsx", "pdf", "atom")) {
            Reply file = citizen.get("/diarium/postlista?datum=2018-06-04&format=" + format);
            assertThat(file.status()).as(format).isEqualTo(200);
        }
        assertThat(citizen.get("/diarium/postlista?datum=2018-06-04&format=csv").text())
                .contains("Publicerat " + word)
                .doesNotContain("Opublicerat");
        assertThat(citizen.get("/diarium/postlista?fran=2018-06-04&till=2018-06-05&riktning=inkommen&format=json")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void aDayThatIsNoneIsSaidInTheReadersLanguage() throws Exception {
        Reply reply = citizen.get("/diarium/postlista?datum=idag&lang=en");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("lang=\"en\"");
    }

    @Test
    void thoseWhoWorkWithTheRegisterHaveTheirListAsAPage() throws Exception {
        added(registered("Internt", ""), "Internt " + word, Map.of("counterparty", "Motpart " + word));

        Document today =
                Jsoup.parse(registrar.get("/diarium/register/postlista").text());
        Document found = Jsoup.parse(
                registrar.get("/diarium/register/postlista?text=" + word).text());
        String all = found.select("tbody a[title^=Allt till]").attr("href");

        assertThat(today.select("tbody").text()).contains("Internt " + word);
        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(Jsoup.parse(registrar
                                .get(all.replaceFirst("^/alfresco/s", ""))
                                .text())
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(registrar
                        .get("/diarium/register/postlista?form=public&format=csv&text=" + word)
                        .text())
                .startsWith("\uFEFFDiarienummer;");
        assertThat(citizen.get("/diarium/register/postlista").status()).isEqualTo(401);
    }

    @Test
    void everyChoiceOfTheListHasALabelOfItsOwnAndTheOrderIsAlwaysOneOfThose() throws Exception {
        Document page = Jsoup.parse(registrar.get("/diarium/register/postlista").text());

        assertThat(page.select("form.filters label").eachText()).doesNotHaveDuplicates();
        assertThat(page.select("#sortering option, #ordning option, #dag option")
                        .eachAttr("value"))
                .doesNotContain("");
        assertThat(page.select("#organ option").first().attr("value")).isEmpty();
    }

    @Test
    void theTitleOfACaseIsLeftOutBesideARecordOfTheSameTitle() throws Exception {
        String url = registered("Remiss " + word, "");
        added(url, "Remiss " + word, Map.of());
        added(url, "Svar " + word, Map.of());

        Document page = Jsoup.parse(
                registrar.get("/diarium/register/postlista?text=" + word).text());

        assertThat(page.select("tbody .meta").eachText()).containsExactly("Remiss " + word);
    }

    @Test
    void figuresAreAPageOfTables() throws Exception {
        added(registered("Tabell", ""), "Tabell", Map.of());

        Document page = Jsoup.parse(registrar.get("/diarium/register/statistik").text());

        assertThat(page.select("table caption").eachText())
                .contains("Ärenden för varje månad", "Öppna ärenden efter handläggare och ålder");
        assertThat(page.select("table th[scope=row]")).isNotEmpty();
        assertThat(citizen.get("/diarium/register/statistik").status()).isEqualTo(401);
    }
}
