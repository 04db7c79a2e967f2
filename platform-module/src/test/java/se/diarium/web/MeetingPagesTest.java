package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.publishing.DecidedCase;
import se.diarium.publishing.PublicRegister;
import se.diarium.web.HttpClientOf.Reply;

/** The public pages of meetings and decisions, and the page of a meeting for its members, over HTTP on the running register. */
class MeetingPagesTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String CASES = "/diarium/api/cases";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final int EVERYTHING = 1000;
    private static final AtomicInteger DAYS = new AtomicInteger(400);

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf member = HttpClientOf.user(REGISTER, RunningRegister.MEMBER);
    private final HttpClientOf manager = HttpClientOf.user(REGISTER, RunningRegister.MANAGER);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);

    private static Reply made(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        return reply;
    }

    private String registered(String title, String more) throws Exception {
        Reply reply = made(registrar.json(
                "POST",
                CASES,
                "{\"series\":\"RS\",\"title\":\"" + title + "\",\"registered\":\"2018-01-02\"" + more + "}"));
        return reply.header("Location").replaceFirst("^/alfresco/s" + CASES, "");
    }

    private String recorded(String number, String title) throws Exception {
        return made(registrar.form(
                        CASES + number + "/records",
                        Map.of("title", title, "direction", "RECEIVED", "kind", "letter"),
                        "brev.txt",
                        title.getBytes(StandardCharsets.UTF_8)))
                .json()
                .get("id")
                .asText();
    }

    private void published(String record) throws Exception {
        made(registrar.json("POST", "/diarium/api/records/" + record + "/publication", "{}"));
    }

    /** A meeting of RS on a day of its own before today; the last part of its address. */
    private String planned() throws Exception {
        LocalDate day = TODAY.minusDays(DAYS.incrementAndGet());
        made(registrar.json(
                "POST", "/diarium/api/meetings", "{\"body\":\"RS\",\"date\":\"" + day + "\",\"time\":\"09:00\"}"));
        return "/RS/" + day;
    }

    private String put(String meeting, String number, String heading, String... papers) throws Exception {
        String[] key = number.substring(1).split("/");
        String ids = papers.length == 0 ? "" : "\"" + String.join("\",\"", papers) + "\"";
        return made(registrar.json(
                        "POST",
                        "/diarium/api/meetings" + meeting + "/items",
                        "{\"kind\":\"CASE\",\"heading\":\"" + heading
                                + "\",\"proposal\":\"Godkänns\",\"diarienummer\":\"" + String.join("/", key)
                                + "\",\"papers\":[" + ids + "]}"))
                .json()
                .get("id")
                .asText();
    }

    private void decided(String meeting, String item, String text) throws Exception {
        made(registrar.json(
                "POST",
                "/diarium/api/meetings" + meeting + "/items/" + item + "/decision",
                "{\"outcome\":\"APPROVED\",\"text\":\"" + text + "\"}"));
    }

    private void taken(String meeting, String... statuses) throws Exception {
        for (String status : statuses) {
            made(registrar.json(
                    "POST", "/diarium/api/meetings" + meeting + "/status", "{\"status\":\"" + status + "\"}"));
        }
    }

    private Document page(String address) throws Exception {
        Reply reply = citizen.get(address);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    /** A public case with a published and an unpublished paper, decided at a meeting. */
    private record Decided(String meeting, String number, String item) {}

    private Decided decidedCase() throws Exception {
        String number = registered("Intern rubrik om cykelvägen", ",\"publicTitle\":\"Cykelvägen\"");
        String open = recorded(number, "Öppen skrivelse");
        String closed = recorded(number, "Intern bilaga");
        published(open);
        String meeting = planned();
        String item = put(meeting, number, "Rubrik med Anna Berg", open, closed);
        taken(meeting, "SUMMONED");
        decided(meeting, item, "Cykelvägen byggs.");
        return new Decided(meeting, number, item);
    }

    private static Element item(Document page, int last) {
        List<Element> items = page.select("ol.agenda > li");
        return items.get(items.size() - last);
    }

    @Test
    void aMeetingIsListedWithItsBodyAndYearAndTheWayToItsCalendar() throws Exception {
        String meeting = planned();
        int year = LocalDate.parse(meeting.substring(4)).getYear();

        Document page = page("/diarium/sammantraden?organ=RS&ar=" + year);

        assertThat(page.select("section[aria-labelledby=past] a").eachAttr("href"))
                .contains("/alfresco/s/diarium/sammantrade" + meeting);
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("RS", Integer.toString(year));
        assertThat(page.select(".feed a").attr("href")).isEqualTo("/alfresco/s/diarium/sammantraden.ics?organ=RS");
        assertThat(page("/diarium/sammantraden?organ=HSN&ar=" + year)
                        .select("main a")
                        .eachAttr("href"))
                .doesNotContain("/alfresco/s/diarium/sammantrade" + meeting);
    }

    @Test
    void whatIsNoBodyAndNoYearIsRefused() throws Exception {
        assertThat(citizen.get("/diarium/sammantraden?organ=XX").status()).isEqualTo(422);
        assertThat(citizen.get("/diarium/sammantraden?ar=24").status()).isEqualTo(422);
        assertThat(citizen.get("/diarium/sammantrade/RS/2024-13-01").status()).isEqualTo(404);
        assertThat(citizen.get("/diarium/sammantrade/RS/1999-01-01").status()).isEqualTo(404);
    }

    @Test
    void theAgendaIsShownFromTheSummonsOnWithPublicTitlesAndPublishedPapersAlone() throws Exception {
        String number = registered("Intern rubrik", ",\"publicTitle\":\"Offentlig rubrik\"");
        String open = recorded(number, "Publicerad skrivelse");
        String closed = recorded(number, "Opublicerad bilaga");
        published(open);
        String meeting = planned();
        put(meeting, number, "Intern punkt om Anna Berg", open, closed);
        assertThat(page("/diarium/sammantrade" + meeting).select("ol.agenda > li"))
                .isEmpty();

        taken(meeting, "SUMMONED");

        Document page = page("/diarium/sammantrade" + meeting);
        assertThat(item(page, 1).select("h3").text()).endsWith("Offentlig rubrik");
        assertThat(item(page, 1).select(".lines a").first().text()).isEqualTo("Publicerad skrivelse");
        assertThat(page.select("h3").first().text()).endsWith("Föregående protokoll");
        assertThat(page.text()).doesNotContain("Anna Berg", "Intern", "Opublicerad", "Godkänns");
    }

    @Test
    void nothingOfACaseThatIsNotPublicIsToldButThatItHasAnItem() throws Exception {
        String unpublished = registered("Ej publicerat om Bo Ek", "");
        String secret = registered("Hemlig om Carl Ask", ",\"secrecy\":{\"chapter\":21,\"section\":7}");
        String meeting = planned();
        String first = put(meeting, unpublished, "Punkt om Bo Ek", recorded(unpublished, "Brev från Bo Ek"));
        String second = put(meeting, secret, "Punkt om Carl Ask", recorded(secret, "Brev från Carl Ask"));
        taken(meeting, "SUMMONED");
        decided(meeting, first, "Bo Ek får bidrag");
        decided(meeting, second, "Carl Ask får bidrag");
        taken(meeting, "HELD", "MINUTES_APPROVED");

        Reply html = citizen.get("/diarium/sammantrade" + meeting);
        Reply json = citizen.get("/diarium/sammantrade" + meeting + "?format=json");

        assertThat(item(Jsoup.parse(html.text()), 1).text()).endsWith("Ärende som inte är publicerat");
        assertThat(html.text() + json.text()).doesNotContain("Ek", "Ask", "bidrag", unpublished, secret);
        JsonNode items = json.json().path("items");
        JsonNode last = items.get(items.size() - 1);
        assertThat(last.path("published").asBoolean()).isFalse();
        assertThat(last.has("heading") || last.has("diarienummer") || last.has("decision"))
                .isFalse();
        for (String number : List.of(unpublished, secret)) {
            String paragraph = made(registrar.get(CASES + number))
                    .json()
                    .at("/decisions/0/paragraph")
                    .asText();
            String address = "/diarium/beslut/RS/" + meeting.substring(4, 8) + "/" + paragraph;
            assertThat(citizen.get(address).status()).isEqualTo(404);
        }
    }

    @Test
    void whatWasDecidedIsPublicWhenTheMinutesAreApproved() throws Exception {
        Decided decided = decidedCase();
        String casePage = "/diarium/arende" + decided.number();
        taken(decided.meeting(), "HELD");
        assertThat(page("/diarium/sammantrade" + decided.meeting()).text()).doesNotContain("Cykelvägen byggs");
        assertThat(page(casePage).text()).doesNotContain("Cykelvägen byggs");

        taken(decided.meeting(), "MINUTES_APPROVED");

        Element item = item(page("/diarium/sammantrade" + decided.meeting()), 1);
        String address = item.select(".decision-ref a").attr("href");
        assertThat(item.select(".decision-text").text()).isEqualTo("Cykelvägen byggs.");
        assertThat(address).startsWith("/alfresco/s/diarium/beslut/RS/");
        assertThat(page(casePage).select(".decision-ref a").attr("href")).isEqualTo(address);
    }

    @Test
    void whatWasDecidedLatelyIsToldWhenTheMinutesAreApproved() throws Exception {
        PublicRegister open = REGISTER.bean("diarium.publicRegister", PublicRegister.class);
        Decided decided = decidedCase();
        String designation = decided.number().substring(1);
        taken(decided.meeting(), "HELD");
        assertThat(open.decidedLately(EVERYTHING))
                .extracting(DecidedCase::designation)
                .doesNotContain(designation);

        taken(decided.meeting(), "MINUTES_APPROVED");

        assertThat(open.decidedLately(EVERYTHING))
                .filteredOn(file -> file.designation().equals(designation))
                .extracting(DecidedCase::title)
                .containsExactly("Cykelvägen");
    }

    @Test
    void theStartPageLeadsToComingMeetings() throws Exception {
        made(registrar.json(
                "POST", "/diarium/api/meetings", "{\"body\":\"RS\",\"date\":\"" + TODAY + "\",\"time\":\"13:15\"}"));

        Element list = page("/diarium").selectFirst("section[aria-labelledby=meetings]");

        assertThat(list.select("li a").eachAttr("href"))
                .anyMatch(address -> address.startsWith("/alfresco/s/diarium/sammantrade/RS/" + TODAY));
        assertThat(list.select("a.more").attr("href")).isEqualTo("/alfresco/s/diarium/sammantraden");
    }

    @Test
    void aPaperTellsWhatWasDecidedOnItWhenTheMinutesAreApproved() throws Exception {
        Decided decided = decidedCase();
        taken(decided.meeting(), "HELD");
        String paper = citizen.get("/diarium/arende" + decided.number() + "?format=json")
                .json()
                .at("/records/0/id")
                .asText();
        assertThat(page("/diarium/handling/" + paper).select(".decision")).isEmpty();

        taken(decided.meeting(), "MINUTES_APPROVED");

        assertThat(page("/diarium/handling/" + paper).select(".decision-text").text())
                .isEqualTo("Cykelvägen byggs.");
    }

    @Test
    void aDecisionHasAPageWithItsCaseItsMeetingAndItsPublishedPapers() throws Exception {
        Decided decided = decidedCase();
        taken(decided.meeting(), "HELD", "MINUTES_APPROVED");
        String address = page("/diarium/arende" + decided.number())
                .select(".decision-ref a")
                .attr("href")
                .replaceFirst("^/alfresco/s", "");

        Document page = page(address);
        JsonNode json = citizen.get(address + "?format=json").json();

        assertThat(page.select("h1").text()).isEqualTo("Cykelvägen");
        assertThat(page.select(".incase a").eachAttr("href"))
                .containsExactly(
                        "/alfresco/s/diarium/sammantrade" + decided.meeting(),
                        "/alfresco/s/diarium/arende" + decided.number());
        assertThat(page.select("section[aria-labelledby=papers] li > a").eachText())
                .containsExactly("Öppen skrivelse");
        assertThat(page.text()).doesNotContain("Anna Berg", "Intern");
        assertThat(json.path("outcome").asText()).isEqualTo("APPROVED");
        assertThat(json.path("text").asText()).isEqualTo("Cykelvägen byggs.");
        assertThat(json.path("url").asText()).endsWith(address);
    }

    @Test
    void theDecisionTellsUntilWhenItCanBeAppealedOnceItIsAnnounced() throws Exception {
        Decided decided = decidedCase();
        taken(decided.meeting(), "HELD", "MINUTES_APPROVED");
        String address = page("/diarium/arende" + decided.number())
                .select(".decision-ref a")
                .attr("href")
                .replaceFirst("^/alfresco/s", "");
        assertThat(page(address).select(".decision .meta")).isEmpty();

        taken(decided.meeting(), "ANNOUNCED");

        assertThat(page(address).select(".decision .meta").text())
                .isEqualTo(page("/diarium/arende" + decided.number())
                        .select(".decision .meta")
                        .text())
                .isNotEmpty();
    }

    @Test
    void aDecisionOnAnItemWithoutACaseIsShownWithoutItsWording() throws Exception {
        String meeting = planned();
        taken(meeting, "SUMMONED");
        JsonNode items =
                made(registrar.get("/diarium/api/meetings" + meeting)).json().path("items");
        decided(meeting, items.get(1).path("id").asText(), "Dora Fors justerar");
        taken(meeting, "HELD", "MINUTES_APPROVED");

        JsonNode shown = citizen.get("/diarium/sammantrade" + meeting + "?format=json")
                .json()
                .path("items")
                .get(1);
        String address = shown.at("/decision/url").asText().replaceFirst("^.*/alfresco/s", "");

        assertThat(shown.at("/decision/outcome").asText()).isEqualTo("APPROVED");
        assertThat(shown.toString() + citizen.get(address).text()).doesNotContain("Dora");
        assertThat(page(address).select("h1").text()).isEqualTo("Val av justerare");
    }

    @Test
    void thePagesAreInEnglishForTheAsking() throws Exception {
        Decided decided = decidedCase();

        Document page = page("/diarium/sammantrade" + decided.meeting() + "?lang=en");

        assertThat(page.select(".head .meta").text()).contains("the summons has gone out");
        assertThat(page.select("main article a[href^=/]").eachAttr("href"))
                .allMatch(link -> link.contains("lang=en") || link.endsWith("/fil"));
    }

    @Test
    void aMemberReadsMarksAndNotesOnThePage() throws Exception {
        Decided decided = decidedCase();
        String address = "/diarium/register/sammantrade" + decided.meeting();
        Document before = Jsoup.parse(made(member.get(address)).text());
        Element section = before.getElementById("punkt-" + decided.item());
        String paper = section.select(".papers form input[name=id]").first().attr("value");

        Reply marked = member.posted(
                address,
                Map.of("Sec-Fetch-Site", "same-origin"),
                Map.of("gor", "last", "id", paper, "plats", "handling-" + paper));
        member.posted(
                address, Map.of(), Map.of("gor", "anteckna", "id", decided.item(), "text", "Fråga om <kostnaden> åäö"));

        assertThat(marked.status()).isEqualTo(303);
        assertThat(marked.header("Location")).isEqualTo("/alfresco/s" + address + "#handling-" + paper);
        Element after = Jsoup.parse(member.get(address).text()).getElementById("punkt-" + decided.item());
        assertThat(after.select(".papers .read")).hasSize(1);
        assertThat(after.select("textarea").val()).isEqualTo("Fråga om <kostnaden> åäö");
        assertThat(after.select("h3").eachText()).contains("Förslag till beslut");
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndChangesNothing() throws Exception {
        Decided decided = decidedCase();
        String address = "/diarium/register/sammantrade" + decided.meeting();
        Map<String, String> note = Map.of("gor", "anteckna", "id", decided.item(), "text", "Främmande");

        for (Map<String, String> headers : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://example.org"),
                Map.of("Origin", "null"))) {
            assertThat(member.posted(address, headers, note).status()).isEqualTo(403);
        }
        assertThat(member.get(address).text()).doesNotContain("Främmande");
    }

    @Test
    void whatIsWrittenIntoAFormThatIsRefusedStandsInNoAddress() throws Exception {
        Decided decided = decidedCase();

        Reply refused = member.posted(
                "/diarium/register/sammantrade" + decided.meeting(),
                Map.of(),
                Map.of("gor", "fel", "id", decided.item(), "text", "kostnadsfrågan"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).doesNotContain("kostnadsfrågan");
    }

    @Test
    void thePageIsForMembersAlone() throws Exception {
        Decided decided = decidedCase();
        String address = "/diarium/register/sammantrade" + decided.meeting();

        assertThat(citizen.get(address).status()).isEqualTo(401);
        assertThat(manager.get(address).status()).isEqualTo(403);
        assertThat(member.get("/diarium/register/sammantrade/RS/1999-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void whatAMemberHasKeptIsErasedFromTheListOfMeetings() throws Exception {
        Decided decided = decidedCase();
        String address = "/diarium/register/sammantrade" + decided.meeting();
        member.posted(address, Map.of(), Map.of("gor", "anteckna", "id", decided.item(), "text", "Kort liv"));
        assertThat(member.get(address).text()).contains("Kort liv");
        String list = "/diarium/register/sammantraden";

        assertThat(member.posted(list, Map.of(), Map.of()).status()).isEqualTo(422);
        Reply erased = member.posted(list, Map.of(), Map.of("radera", "allt"));

        assertThat(erased.header("Location")).isEqualTo("/alfresco/s" + list);
        assertThat(member.get(address).text()).doesNotContain("Kort liv");
    }
}
