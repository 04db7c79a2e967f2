package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * The planning cycle, the tree of plans and the story of an indicator for citizens, with ten years of plans of five regions' size, and the report of
 * a round. Beside the pages: the start page, which reads nothing of it.
 */
final class GovernanceBench {

    private static final String MODEL = "ostergotland";
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final List<String> BODIES = List.of("HSN", "TSN", "RUN", "PN");
    private static final int OBJECTS = 20_000;
    private static final int ANSWERS = 10;
    private static final int REPORTED = 500;
    private static final int CLIENTS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final ZoneId REGISTER = ZoneId.of("Europe/Stockholm");

    private final Report report;
    private final Path data;

    GovernanceBench(Report report, Path folder) throws Exception {
        this.report = report;
        this.data = Files.createDirectories(folder.resolve("governance").resolve("data"));
    }

    void run() throws Exception {
        report.line("Governance: %,d objects of plans, %,d answers, %d clients", OBJECTS, OBJECTS * ANSWERS, CLIENTS);
        List<String> plans;
        try (ServerProcess server = ServerProcess.ofModel(data, MODEL)) {
            plans = plans(registrar(server));
        }
        List<String> objects = filled(plans);
        try (ServerProcess server = ServerProcess.ofModel(data, MODEL)) {
            DiariumClient citizen = DiariumClient.of(server.address());
            Measured bare = measured(ordinal -> citizen.get("/diarium").expect(200));
            report.row(
                    "planning cycle, page",
                    measured(ordinal ->
                            citizen.get("/diarium/arshjul/" + year(ordinal)).expect(200)),
                    bare);
            report.row(
                    "tree of plans, page",
                    measured(ordinal ->
                            citizen.get("/diarium/styrning/" + year(ordinal)).expect(200)),
                    bare);
            report.row(
                    "story of an indicator, page",
                    measured(ordinal -> citizen.get("/diarium/mal/" + objects.get(ordinal * 7919 % objects.size()))
                            .expect(200)),
                    bare);
            reported(registrar(server));
        }
    }

    private static int year(int ordinal) {
        return FIRST_YEAR + ordinal % YEARS;
    }

    private static Measured measured(Load.Operation operation) {
        Load.lasting(CLIENTS, WARM_UP, 0, operation);
        return Load.lasting(CLIENTS, MEASURED, 0, operation);
    }

    private DiariumClient registrar(ServerProcess server) {
        return server.login(
                "registrator",
                Accounts.from(data.resolve("accounts.properties")).password("registrator"));
    }

    /** A published plan for each body and year. */
    private List<String> plans(DiariumClient registrar) {
        List<String> plans = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (String body : BODIES) {
                String path = aCase(registrar, "Årsplan " + body + " " + year);
                String plan = plan(registrar, path, body, year);
                registrar
                        .postJson(path + "/status", Map.of("status", "DECIDED"))
                        .expect(200);
                registrar
                        .postJson("/diarium/api/records/" + plan + "/publication", Map.of())
                        .expect(201);
                plans.add(plan);
            }
        }
        return plans;
    }

    private static String aCase(DiariumClient registrar, String title) {
        JsonNode made = registrar
                .postJson(BenchedRegister.CASES, Map.of("series", "RS", "title", title))
                .expect(201)
                .json();
        return BenchedRegister.CASES + "/RS/" + made.path("number").asInt() + "/"
                + made.path("year").asInt();
    }

    private static String plan(DiariumClient registrar, String path, String body, int year) {
        MultipartBody form = new MultipartBody()
                .field("title", "Årsplan " + year)
                .field("kind", "plan")
                .field("documentKind", "arsplan")
                .field("documentFor", body)
                .field("direction", "DRAWN_UP")
                .field("periodFirstYear", Integer.toString(year))
                .field("periodLastYear", Integer.toString(year))
                .file("file", "plan.txt", "text/plain", "Årsplan".getBytes(StandardCharsets.UTF_8));
        return registrar
                .post(path + "/records", form)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** What the plans hold and its answers, as rows, which is all that reading needs; the ids of the objects. */
    private List<String> filled(List<String> plans) {
        try (DiariumServer server =
                DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of("diarium.model", MODEL)))) {
            MadeObjects made = new MadeObjects(server.context().getBean("diarium.jdbc", JdbcTemplate.class));
            return server.context()
                    .getBean("TransactionService", TransactionService.class)
                    .getRetryingTransactionHelper()
                    .doInTransaction(() -> made.fill(plans, OBJECTS / plans.size(), ANSWERS));
        }
    }

    /** The report of a round about a plan with many objects, all of them answered. */
    private void reported(DiariumClient registrar) {
        String path = aCase(registrar, "Årsplan att följa upp");
        String plan = plan(registrar, path, BODIES.get(0), FIRST_YEAR + YEARS);
        String objects = "/diarium/api/plans/" + plan + "/objects";
        registrar
                .post(objects + "/import", new MultipartBody().file("file", "plan.csv", "text/csv", table()))
                .expect(200);
        LocalDate today = LocalDate.now(REGISTER);
        String round = registrar
                .postJson("/diarium/api/rounds", round(plan, today))
                .expect(201)
                .json()
                .path("id")
                .asText();
        for (JsonNode object : registrar.get(objects).expect(200).json().path("items")) {
            registrar
                    .postJson(
                            "/diarium/api/objects/" + object.path("id").asText() + "/answers",
                            Map.of("round", round, "status", "ON_TRACK", "comment", "Arbetet går som planerat."))
                    .expect(201);
        }
        registrar
                .putJson("/diarium/api/rounds/" + round, round(plan, today.minusDays(1)))
                .expect(200);
        String[] parts = path.substring(BenchedRegister.CASES.length() + 1).split("/");
        long start = System.nanoTime();
        registrar
                .postJson("/diarium/api/rounds/" + round + "/report", Map.of("diarienummer", String.join("/", parts)))
                .expect(201);
        report.line(
                "  %-28s %9.2f s  written, as PDF, registered",
                "report of " + REPORTED + " objects", (System.nanoTime() - start) / 1e9);
    }

    private static Map<String, Object> round(String plan, LocalDate closes) {
        return Map.of(
                "name",
                "Årsuppföljning",
                "kind",
                "ANNUAL",
                "firstDay",
                "2025-01-01",
                "lastDay",
                "2025-12-31",
                "opens",
                closes.minusDays(30).toString(),
                "closes",
                closes.toString(),
                "plans",
                List.of(plan),
                "publicAnswers",
                true);
    }

    private static byte[] table() {
        return IntStream.range(0, REPORTED)
                .mapToObj(row -> "uppdrag;" + row + ";Uppdrag nummer " + row + ";RS")
                .collect(Collectors.joining("\n", "typ;nr;text;ansvarig\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
