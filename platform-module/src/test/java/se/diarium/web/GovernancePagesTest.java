package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;
import se.diarium.register.tie.RecordVersions;
import se.diarium.web.HttpClientOf.Reply;

/** The planning cycle, the tree of plans and the opening of a year's cases, over HTTP on a register with a governance model. */
class GovernancePagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final int NEXT = TODAY.getYear() + 1;
    private static final String CYCLE = "/diarium/arshjul/";
    private static final String TREE = "/diarium/styrning/";
    private static final String OPENING = "/diarium/api/planning/cases";

    private static RunningRegister register;
    private static int paragraph = 1;

    private final HttpClientOf citizen = HttpClientOf.citizen(register);
    private final HttpClientOf registrar = HttpClientOf.user(register, RunningRegister.REGISTRAR);
    private final HttpClientOf handler = HttpClientOf.user(register, RunningRegister.HANDLER);

    @BeforeAll
    static void start() {
        register = RunningRegister.start(Map.of("diarium.model", "classpath:se/diarium/governance/norrvidda.yaml"));
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static RecordFile plan(String title, String kind, String of, int firstYear, int lastYear) {
        return plan(title, null, kind, of, firstYear, lastYear);
    }

    private static RecordFile plan(
            String title, LegalGround secrecy, String kind, String of, int firstYear, int lastYear) {
        Registering registering = new Registering(register);
        CaseFile file = registering.aCase(title);
        return register.as(
                RunningRegister.REGISTRAR, () -> register.bean("diarium.recordRegister", RecordRegister.class)
                        .add(
                                file.diarienummer(),
                                new NewRecord(
                                        title,
                                        null,
                                        "plan",
                                        Direction.RECEIVED,
                                        null,
                                        null,
                                        null,
                                        secrecy,
                                        firstYear,
                                        lastYear,
                                        GovernedAs.said(kind, of)),
                                Registering.file("plan.txt", title)));
    }

    private static RecordFile decided(RecordFile plan, String body) {
        Decision decision =
                new Decision(body, TODAY, String.valueOf(paragraph++), "Planen fastställs.", Outcome.APPROVED);
        register.as(RunningRegister.SECRETARY, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                .recordDecision(plan.diarienummer(), plan.id(), decision));
        return plan;
    }

    private RecordFile published(RecordFile plan) throws Exception {
        Reply reply = registrar.json("POST", "/diarium/api/records/" + plan.id() + "/publication", "{}");
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        return plan;
    }

    private static Document html(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    private static JsonNode row(Reply reply, String code) throws Exception {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return StreamSupport.stream(reply.json().get("rows").spliterator(), false)
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String stateOf(JsonNode row, String owner) {
        return StreamSupport.stream(row.get("parts").spliterator(), false)
                .filter(part -> part.get("documentFor").get("code").asText().equals(owner))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asText();
    }

    @Test
    void theYearStandsByMonthAndEveryPieceOfTheWheelLeadsToItsRow() throws Exception {
        Document page = html(citizen.get(CYCLE + NEXT));

        assertThat(page.select("section.month > h2").eachText())
                .containsExactly("Februari", "Juni", "November", "December");
        assertThat(page.select("svg.wheel[role=group] > title").text()).isEqualTo("Årshjul " + NEXT);
        assertThat(page.select("svg.wheel > desc").text()).contains("4 händelser");
        assertThat(page.select("svg a.sector")).hasSize(4).allSatisfy(sector -> {
            assertThat(sector.attr("aria-label")).isNotBlank();
            assertThat(page.getElementById(sector.attr("href").substring(1))).isNotNull();
        });
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void theYearIsSaidInEnglishToo() throws Exception {
        Document page = html(citizen.get(CYCLE + NEXT + "?lang=en"));

        assertThat(page.title()).startsWith("Planning cycle " + NEXT);
        assertThat(page.select("section.month > h2").eachText()).contains("June");
        assertThat(page.select("h3[lang=sv]").eachText()).contains("Regionplan " + (NEXT + 1));
    }

    @Test
    void withoutAYearInTheAddressItIsThisOne() throws Exception {
        assertThat(html(citizen.get("/diarium/arshjul")).select("h1").text()).isEqualTo("Årshjul " + TODAY.getYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200", "i-ar", "20267"})
    void aYearThatCannotBeIsRefusedByItsField(String year) throws Exception {
        for (String page : List.of(CYCLE, TREE)) {
            Reply reply = citizen.get(page + year + "?format=json");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().get("errors").get(0).get("field").asText()).isEqualTo("year");
        }
    }

    @Test
    void theWheelAloneIsAPictureThatReadsAloud() throws Exception {
        Reply reply = citizen.get(CYCLE + NEXT + "?format=svg");

        assertThat(reply.header("Content-Type")).startsWith("image/svg+xml");
        Document svg = Jsoup.parse(reply.text(), Parser.xmlParser());
        assertThat(svg.children().first().tagName()).isEqualTo("svg");
        assertThat(svg.select("a.sector > title").eachText()).hasSize(4).allMatch(text -> text.endsWith(")"));
        assertThat(svg.select("a.sector").first().attr("href")).contains("/diarium/arshjul/" + NEXT + "#rad-1");
    }

    @Test
    void theYearIsACalendarThatProgramsSubscribeTo() throws Exception {
        Reply reply = citizen.get(CYCLE + NEXT + "?format=ics");

        assertThat(reply.header("Content-Type")).startsWith("text/calendar");
        assertThat(reply.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:norrvidda-" + NEXT + "-namndplaner-1@diarium\r\n")
                .contains("DTSTART;VALUE=DATE:" + NEXT + "1220\r\nDTEND;VALUE=DATE:" + NEXT + "1221\r\n");
    }

    @Test
    void aFormatThatThereIsNotIsRefusedWithThoseThereAre() throws Exception {
        Reply reply = citizen.get(CYCLE + NEXT + "?format=pdf");

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.text()).contains("html, json, svg, ics");
    }

    @Test
    void aDecidedPlanIsDoneForThoseWhoWorkWithItAndForEverybodyOnceItIsPublished() throws Exception {
        RecordFile plan = decided(plan("Vårdens plan", "namndplan", "HSN", NEXT + 1, NEXT + 1), "HSN");

        JsonNode before = row(citizen.get(CYCLE + NEXT + "?format=json"), "namndplaner-1");
        JsonNode inside = row(handler.get("/diarium/register/arshjul/" + NEXT + "?format=json"), "namndplaner-1");
        published(plan);
        JsonNode after = row(citizen.get(CYCLE + NEXT + "?format=json"), "namndplaner-1");

        assertThat(stateOf(before, "HSN")).isEqualTo("COMING");
        assertThat(before.toString()).doesNotContain("Vårdens plan", plan.id());
        assertThat(stateOf(inside, "HSN")).isEqualTo("DONE");
        assertThat(stateOf(after, "HSN")).isEqualTo("DONE");
        assertThat(stateOf(after, "RUN")).isEqualTo("COMING");
        assertThat(after.toString()).contains("Vårdens plan", "/diarium/handling/" + plan.id());
    }

    @Test
    void theTreeShowsWhatImplementsWhatAndWhichBoardHasNoPlan() throws Exception {
        int year = TODAY.getYear() - 2;
        RecordFile budget = published(plan("Regionplan", "budget", null, year, year + 2));
        RecordFile plan = published(plan("Nämndens plan", "namndplan", "HSN", year, year));
        register.asSystem(() -> register.bean("NodeService", NodeService.class)
                .createAssociation(ref(plan), ref(budget), DiariumModel.ASSOC_IMPLEMENTS));

        JsonNode tree = citizen.get(TREE + year + "?format=json").json();
        Document page = html(citizen.get(TREE + year));

        JsonNode boards = tree.get("branches").get(1);
        assertThat(boards.get("kind").get("code").asText()).isEqualTo("namndplan");
        assertThat(boards.get("nodes").get(0).get("implementing").get(0).asText())
                .isEqualTo(budget.id());
        assertThat(boards.get("nodes").get(1).get("presence").asText()).isEqualTo("MISSING");
        assertThat(page.select(".plan.missing .eyebrow").eachText()).contains("Regionala utvecklingsnämnden");
        assertThat(page.select(".plan a").eachAttr("href")).contains("/alfresco/s/diarium/handling/" + budget.id());
        assertThat(page.select("nav.orders a").eachText()).containsExactly("" + (year - 1), "" + (year + 1));
    }

    private static NodeRef ref(RecordFile record) {
        return Nodes.ref(record.id());
    }

    @Test
    void aPublishedPlanSaysWhatTheRegionCallsItAndWhatItIsToOtherPlans() throws Exception {
        int year = TODAY.getYear() - 12;
        RecordFile budget = published(plan("Regionplan som bryts ned", "budget", null, year, year + 2));
        RecordFile plan = published(plan("Nämndens nedbrutna plan", "namndplan", "HSN", year, year));
        RecordFile draft = plan("Opublicerad nämndplan", "namndplan", "RUN", year, year);

        Document above = html(citizen.get("/diarium/handling/" + budget.id()));
        Document below = html(citizen.get("/diarium/handling/" + plan.id()));

        assertThat(below.select(".head .eyebrow").text()).contains("Nämndplan");
        assertThat(below.select("aside dt").eachText()).contains("Dokumentslag", "Gäller för", "Gäller år");
        assertThat(below.select(".ties dt").eachText()).containsExactly("Genomför");
        assertThat(below.select(".ties a").attr("href")).endsWith("/handling/" + budget.id());
        assertThat(above.select(".ties").text()).contains("Genomförs av", plan.title());
        assertThat(above.text()).doesNotContain(draft.title());
    }

    @Test
    void theStartPageHasThePlansOfTheYearThatArePublished() throws Exception {
        RecordFile draft = plan("Ofärdig regionplan", "budget", null, TODAY.getYear(), TODAY.getYear());
        RecordFile plan = published(plan("Årets regionplan", "budget", null, TODAY.getYear(), TODAY.getYear()));

        Document page = html(citizen.get("/diarium"));

        assertThat(page.select("section[aria-labelledby=plans] li a").eachAttr("href"))
                .contains("/alfresco/s/diarium/handling/" + plan.id());
        assertThat(page.select("section[aria-labelledby=plans] a.more").attr("href"))
                .isEqualTo("/alfresco/s/diarium/styrning");
        assertThat(page.text()).doesNotContain(draft.title());
    }

    @Test
    void theTreeOfEverybodyHasNothingThatIsNotPublished() throws Exception {
        int year = TODAY.getYear() - 4;
        RecordFile draft = plan("Utkast till regionplan", "budget", null, year, year + 2);

        assertThat(citizen.get(TREE + year + "?format=json").text()).doesNotContain(draft.id(), draft.title());
        assertThat(handler.get("/diarium/register/styrning/" + year + "?format=json")
                        .text())
                .contains(draft.id(), draft.title());
    }

    @Test
    void whatIsWithdrawnIsGoneFromTheTreeOfEverybodyAtOnce() throws Exception {
        int year = TODAY.getYear() - 8;
        RecordFile plan = published(plan("Tillbakadragen plan", "budget", null, year, year + 2));
        String page = TREE + year + "?format=json";
        assertThat(citizen.get(page).text()).contains(plan.id());

        Reply withdrawal =
                registrar.send("DELETE", "/diarium/api/records/" + plan.id() + "/publication?reason=Fel%20bilaga");

        assertThat(withdrawal.status()).as(withdrawal.text()).isBetween(200, 204);
        assertThat(citizen.get(page).text()).doesNotContain(plan.id(), plan.title());
    }

    @Test
    void aNewVersionOfAPlanTakesItsPlaceInTheTree() throws Exception {
        int year = TODAY.getYear() - 10;
        RecordFile former = plan("Plan att revidera", "budget", null, year, year + 2);
        RecordFile newer = register.as(RunningRegister.REGISTRAR, () -> register.bean(
                        "diarium.recordVersions", RecordVersions.class)
                .supersede(
                        former.id(),
                        new NewRecord("Reviderad plan", null, null, null, null, null, null, null, null, null, null),
                        Registering.file("plan.txt", "Ny lydelse"),
                        "Reviderad"));

        String tree = handler.get("/diarium/register/styrning/" + year + "?format=json")
                .text();

        assertThat(tree).contains(newer.id()).doesNotContain(former.id());
    }

    @Test
    void aSecretPlanIsThereForThoseAloneWhoMayReadIt() throws Exception {
        int year = TODAY.getYear() - 6;
        RecordFile secret = plan("Beredskapsplan", new LegalGround(18, 13), "budget", null, year, year + 2);
        String page = "/diarium/register/styrning/" + year + "?format=json";
        HttpClientOf manager = HttpClientOf.user(register, RunningRegister.MANAGER);

        assertThat(registrar.get(page).text()).contains(secret.id());
        assertThat(manager.get(page).text()).doesNotContain(secret.id(), secret.title());
        assertThat(citizen.get(TREE + year + "?format=json").text()).doesNotContain(secret.id(), secret.title());
    }

    @Test
    void theCasesOfAYearAreOpenedInOneActWhichCanBeRepeated() throws Exception {
        String given = "{\"year\":" + (NEXT + 1) + "}";

        Reply first = registrar.json("POST", OPENING, given);
        Reply second = registrar.json("POST", OPENING, given);
        Reply inside = handler.get("/diarium/register/arshjul/" + (NEXT + 1) + "?format=json");

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().get("opened"))
                .extracting(line -> line.get("title").asText())
                .containsExactly(
                        "Årsrapport " + NEXT,
                        "Årsrapport " + NEXT,
                        "Regionplan " + (NEXT + 2) + " med plan " + (NEXT + 3) + "-" + (NEXT + 4),
                        "Hälso- och sjukvårdsnämndens plan " + (NEXT + 2),
                        "Regionala utvecklingsnämndens plan " + (NEXT + 2),
                        "Handlingsplan " + (NEXT + 2));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("opened")).isEmpty();
        assertThat(second.json().get("there")).hasSize(6);
        assertThat(second.json().get("there").get(0).get("diarienummer"))
                .isEqualTo(first.json().get("opened").get(0).get("diarienummer"));
        assertThat(row(inside, "budget-1").get("parts").get(0).get("inCase").get("diarienummer"))
                .isEqualTo(first.json().get("opened").get(2).get("diarienummer"));
    }

    @Test
    void aRegistrarOpensTheCasesFromThePageAndOthersAreNotOfferedTo() throws Exception {
        String page = "/diarium/register/arshjul/" + (NEXT + 2);

        assertThat(html(handler.get(page)).select("form.opening")).isEmpty();
        assertThat(html(registrar.get(page)).select("form.opening").attr("action"))
                .endsWith(page);
        Reply sent = registrar.posted(page, Map.of(), Map.of());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(page);
        assertThat(html(registrar.get(page)).select(".parts a.number")).hasSize(6);
        assertThat(handler.posted(page, Map.of(), Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aYearThatHasPassedOrIsTooFarAheadIsRefusedByItsField() throws Exception {
        for (String year : List.of("null", "" + (TODAY.getYear() - 1), "" + (TODAY.getYear() + 4))) {
            Reply reply = registrar.json("POST", OPENING, "{\"year\":" + year + "}");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().get("errors").get(0).get("field").asText()).isEqualTo("year");
        }
    }

    @Test
    void onlyRegistrarsOpenTheCasesOfAYear() throws Exception {
        assertThat(handler.json("POST", OPENING, "{\"year\":" + NEXT + "}").status())
                .isEqualTo(403);
    }

    @Test
    void theStartPageLeadsToTheCycle() throws Exception {
        assertThat(html(citizen.get("/diarium")).select("a[href$=/diarium/arshjul]"))
                .isNotEmpty();
    }

    @Test
    void aRegionWithoutAModelIsToldSo() throws Exception {
        HttpClientOf other = HttpClientOf.citizen(RunningRegister.shared());

        assertThat(html(other.get(CYCLE + NEXT)).select(".lead").text()).contains("ingen styrmodell");
        assertThat(html(other.get(TREE + NEXT)).select(".lead").text()).contains("ingen styrmodell");
        assertThat(other.get(CYCLE + NEXT + "?format=json").json().get("rows")).isEmpty();
        assertThat(other.get(CYCLE + NEXT + "?format=svg").status()).isEqualTo(404);
        assertThat(html(other.get("/diarium")).select("a[href$=/diarium/arshjul]"))
                .isEmpty();
    }
}
