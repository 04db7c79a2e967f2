package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * Cases with files imported per second, and what that takes of memory as the import goes on. The server's heap is small, so that
 * what is held beyond need would show.
 */
final class ImportBench {

    private static final String IMPORTS = "/diarium/api/imports";
    private static final Set<String> UNDER_WAY = Set.of("VALIDATING", "RUNNING");
    private static final String HEAP = "-Xmx512m";
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** As many cases as the register takes in one transaction. */
    private static final int BATCH = 20;

    private final Report report;
    private final BenchedRegister register;

    /** @param folder in which the register is made */
    ImportBench(Report report, Path folder) {
        this.report = report;
        this.register = new BenchedRegister(folder, "imported");
    }

    /**
     * A part of the work.
     *
     * @param cases that it went through
     * @param peakMebibytes the most the heap held meanwhile
     * @param liveMebibytes what the heap held after a full collection at its end
     */
    private record Stage(String what, int cases, Duration elapsed, long peakMebibytes, long liveMebibytes) {}

    /** @param cases to import, each with a file */
    void run(int cases) throws IOException, SQLException {
        register.start(HEAP);
        register.close();
        BareFiles filesBefore = BareFiles.in(content());
        Map<String, Long> rowsBefore;
        try (BareDatabase database = new BareDatabase(register.data())) {
            rowsBefore = database.counts();
        }
        List<Stage> stages = imported(cases);
        BareFiles files = BareFiles.in(content()).since(filesBefore);
        Duration bare = bare((cases + BATCH - 1) / BATCH, rowsBefore, files);
        Duration whole = stages.stream().map(Stage::elapsed).reduce(Duration.ZERO, Duration::plus);
        report.rate(cases + " cases with files", cases, whole, bare);
    }

    private Path content() {
        return register.data().resolve("contentstore");
    }

    /** Imports, and tells of each part when it is done. */
    private List<Stage> imported(int cases) throws IOException {
        try (register;
                ServerMemory memory = register.start(HEAP).memory()) {
            DiariumClient registrar = register.registrar();
            String path = sent(registrar, new ImportedRegister(cases));
            report.line("Import: POST %s over HTTP, heap of the server at most 512 MiB", IMPORTS);
            report.line("  live heap before %39d MiB", memory.liveMebibytes());
            memory.peakMebibytes();
            List<Stage> stages = new ArrayList<>();
            registrar.postJson(path + "/validation", Map.of()).expect(202);
            stages.add(stage(registrar, memory, path, "checked as a whole", cases, now -> !isUnderWay(now)));
            registrar.postJson(path + "/run", Map.of()).expect(202);
            int done = 0;
            for (int upTo : new int[] {cases / 10, cases / 2, cases}) {
                String what = String.format(Locale.ROOT, "cases %,d to %,d", done + 1, upTo);
                stages.add(stage(
                        registrar, memory, path, what, upTo - done, now -> !isUnderWay(now) || doneIn(now) >= upTo));
                done = upTo;
            }
            requireAll(registrar, path, cases);
            return stages;
        }
    }

    private Stage stage(
            DiariumClient registrar,
            ServerMemory memory,
            String path,
            String what,
            int cases,
            Predicate<JsonNode> end) {
        long start = System.nanoTime();
        while (!end.test(state(registrar, path))) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        Stage stage = new Stage(what, cases, elapsed, memory.peakMebibytes(), memory.liveMebibytes());
        report.line(
                "  %-28s %9.1f/s  in %7.2f s   heap: live %4d MiB, peak %4d MiB",
                what,
                cases * 1e9 / elapsed.toNanos(),
                elapsed.toNanos() / 1e9,
                stage.liveMebibytes(),
                stage.peakMebibytes());
        return stage;
    }

    private static JsonNode state(DiariumClient registrar, String path) {
        return registrar.get(path).expect(200).json();
    }

    private static boolean isUnderWay(JsonNode theImport) {
        return UNDER_WAY.contains(theImport.path("state").asText());
    }

    private static int doneIn(JsonNode theImport) {
        return theImport.path("done").asInt();
    }

    private static void requireAll(DiariumClient registrar, String path, int cases) {
        JsonNode theImport = state(registrar, path);
        if (theImport.path("imported").asInt() != cases) {
            throw new IllegalStateException("Not all cases were imported: " + theImport);
        }
    }

    private static String sent(DiariumClient registrar, ImportedRegister existing) {
        String path = IMPORTS + "/"
                + registrar
                        .postJson(IMPORTS, Map.of("name", "Mätning"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        send(registrar, path + "/tables/cases", existing.caseTable());
        send(registrar, path + "/tables/records", existing.recordTable());
        for (int ordinal = 0; ordinal < existing.archives(); ordinal++) {
            send(registrar, path + "/archives/filer-" + ordinal, existing.archive(ordinal));
        }
        return path;
    }

    private static void send(DiariumClient registrar, String path, byte[] file) {
        registrar
                .post(path, new MultipartBody().file("file", "file", "application/octet-stream", file))
                .expect(200);
    }

    /** As many rows of the same shape in as many transactions, and files of the same size, by the database engine and the disk alone. */
    private Duration bare(int transactions, Map<String, Long> rowsBefore, BareFiles files)
            throws IOException, SQLException {
        try (BareDatabase database = new BareDatabase(register.data())) {
            database.prepare(rowsBefore, database.counts(), transactions);
            report.line(
                    "  comparator: H2 alone on the same database, %d rows a transaction, and %,d files of %,d bytes",
                    database.rowsInATransaction(),
                    files.files(),
                    files.files() == 0 ? 0 : files.bytes() / files.files());
            Path folder = register.data().resolve("bare");
            return Load.run(1, transactions, ordinal -> {
                        files.writePart(folder, ordinal, transactions);
                        database.write();
                    })
                    .elapsed();
        }
    }
}
