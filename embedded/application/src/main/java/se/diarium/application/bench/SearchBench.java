package se.diarium.application.bench;

import static se.diarium.application.bench.BenchedRegister.CASES;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Public searches per second. */
final class SearchBench {

    private static final int CLIENTS = 16;
    private static final int SEARCHES = 8_000;
    private static final List<String> QUERIES = List.of(
            "plan",
            "ekonomi i balans",
            "årsredovisning",
            "väntetider",
            "budget 2024",
            "kollektivtrafik",
            "nämnd rapport");

    private final Report report;
    private final Path data;

    /** @param data the register's data folder */
    SearchBench(Report report, Path data) {
        this.report = report;
        this.data = data;
    }

    /** @param documents to publish first */
    void run(int documents) throws IOException {
        report.line("Public searches: GET /diarium/sok over HTTP, %d published documents", documents);
        Measured http;
        long resident;
        try (ServerProcess server = ServerProcess.start(data)) {
            Accounts accounts = Accounts.from(data.resolve("accounts.properties"));
            publish(server.login("registrator", accounts.password("registrator")), documents);
            DiariumClient citizen = DiariumClient.of(server.address());
            Load.run(CLIENTS, SEARCHES / 4, ordinal -> search(citizen, ordinal));
            http = Load.run(CLIENTS, SEARCHES, ordinal -> search(citizen, ordinal));
            resident = server.residentMebibytes();
        }
        try (BareSearcher searcher = new BareSearcher(data.resolve("diarium/index/public"))) {
            Load.run(CLIENTS, SEARCHES, ordinal -> searcher.search(query(ordinal)));
            Measured bare = Load.run(CLIENTS, SEARCHES, ordinal -> searcher.search(query(ordinal)));
            report.line("  comparator: a bare Lucene searcher in process");
            report.row(CLIENTS + " clients", http, bare);
        }
        report.line("Resident memory after the searches %24d MiB", resident);
    }

    private static void publish(DiariumClient registrar, int documents) {
        Load.run(2, documents, ordinal -> {
            String words = String.join(" ", QUERIES) + " handling nummer " + ordinal;
            var registered = registrar
                    .postJson(CASES, Map.of("series", "RUN", "title", "Publicerad handling " + ordinal))
                    .expect(201)
                    .json();
            String id = registrar
                    .post(
                            CASES + "/RUN/" + registered.path("number").asInt() + "/"
                                    + registered.path("year").asInt() + "/records",
                            new MultipartBody()
                                    .field("title", "Handling " + ordinal)
                                    .field("direction", "SENT")
                                    .file("file", "text.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8)))
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            registrar
                    .postJson("/diarium/api/records/" + id + "/publication", Map.of())
                    .expect(201);
        });
    }

    private static void search(DiariumClient citizen, int ordinal) {
        citizen.get("/diarium/sok?q=" + URLEncoder.encode(query(ordinal), StandardCharsets.UTF_8))
                .expect(200);
    }

    private static String query(int ordinal) {
        return QUERIES.get(ordinal % QUERIES.size());
    }
}
