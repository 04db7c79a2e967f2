package se.diarium.application.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Measures a server on this machine and prints each figure beside its comparator. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure, each figure beside a comparator.")
public final class BenchCommand implements Callable<Integer> {

    private static final String CASES = "/diarium/api/cases";
    private static final int MANY = 16;
    private static final int SEARCHES = 8_000;
    private static final List<String> QUERIES = List.of(
            "plan",
            "ekonomi i balans",
            "årsredovisning",
            "väntetider",
            "budget 2024",
            "kollektivtrafik",
            "nämnd rapport");

    @Option(names = "--cases", defaultValue = "1000", description = "Cases to register (${DEFAULT-VALUE}).")
    private int cases;

    @Option(names = "--documents", defaultValue = "200", description = "Documents to publish (${DEFAULT-VALUE}).")
    private int documents;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("diarium-bench");
        try {
            measure(Files.createDirectory(folder.resolve("data")));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private void measure(Path data) throws IOException, SQLException {
        print("Registrations: POST %s over HTTP, %d cases", CASES, cases);
        try (ServerProcess server = ServerProcess.start(data)) {
            print(
                    "  first start on an empty folder             %8.1f s",
                    server.startTime().toMillis() / 1000.0);
            register(registrar(data, server), 1, 50);
        }
        Map<String, Long> before = counts(data);
        Measured one;
        Measured many;
        try (ServerProcess server = ServerProcess.start(data)) {
            DiariumClient registrar = registrar(data, server);
            one = register(registrar, 1, cases / 5);
            many = register(registrar, MANY, cases - cases / 5);
        }
        bareDatabase(data, before, one, many);
        searches(data);
    }

    private static Map<String, Long> counts(Path data) throws SQLException {
        try (BareDatabase database = new BareDatabase(data)) {
            return database.counts();
        }
    }

    private void bareDatabase(Path data, Map<String, Long> before, Measured one, Measured many) throws SQLException {
        try (BareDatabase database = new BareDatabase(data)) {
            database.prepare(before, database.counts(), cases);
            Load.run(1, cases / 5, ordinal -> database.write());
            Measured bareOne = Load.run(1, cases / 5, ordinal -> database.write());
            Measured bareMany = Load.run(MANY, cases, ordinal -> database.write());
            print("  comparator: H2 alone, %d rows a transaction", database.rowsInATransaction());
            row("1 client", one, bareOne);
            row("16 clients", many, bareMany);
        }
    }

    private void searches(Path data) throws IOException {
        print("Public searches: GET /diarium/sok over HTTP, %d published documents", documents);
        Measured http;
        long resident;
        try (ServerProcess server = ServerProcess.start(data)) {
            publish(registrar(data, server));
            DiariumClient citizen = DiariumClient.of(server.address());
            Load.run(MANY, SEARCHES / 4, ordinal -> search(citizen, ordinal));
            http = Load.run(MANY, SEARCHES, ordinal -> search(citizen, ordinal));
            resident = server.residentMebibytes();
        }
        try (BareSearcher searcher = new BareSearcher(data.resolve("diarium/index/public"))) {
            Load.run(MANY, SEARCHES, ordinal -> searcher.search(query(ordinal)));
            Measured bare = Load.run(MANY, SEARCHES, ordinal -> searcher.search(query(ordinal)));
            print("  comparator: a bare Lucene searcher in process");
            row("16 clients", http, bare);
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            print(
                    "Start to first answer, %d cases             %8.1f s",
                    cases, server.startTime().toMillis() / 1000.0);
            print("Resident memory when idle                    %8d MiB", server.residentMebibytes());
            print("Resident memory after the searches           %8d MiB", resident);
        }
    }

    private static Measured register(DiariumClient registrar, int clients, int operations) {
        return Load.run(clients, operations, ordinal -> registrar
                .postJson(CASES, Map.of("series", "RS", "title", "Mätning av registrering " + ordinal))
                .expect(201));
    }

    private void publish(DiariumClient registrar) {
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

    private static DiariumClient registrar(Path data, ServerProcess server) {
        Accounts accounts = Accounts.from(data.resolve("accounts.properties"));
        return server.login("registrator", accounts.password("registrator"));
    }

    private void row(String what, Measured measured, Measured comparator) {
        print(
                "  %-12s %9.1f/s  p50 %8.2f ms  p99 %8.2f ms   comparator %9.1f/s  p50 %8.2f ms  p99 %8.2f ms",
                what,
                measured.perSecond(),
                measured.medianMillis(),
                measured.p99Millis(),
                comparator.perSecond(),
                comparator.medianMillis(),
                comparator.p99Millis());
    }

    private void print(String format, Object... arguments) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }
}
