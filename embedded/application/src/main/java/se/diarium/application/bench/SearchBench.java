package se.diarium.application.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;
import se.diarium.postgres.PostgresServer;

/**
 * The public search of registers of different sizes, beside a bare Lucene searcher, OpenSearch and PostgreSQL on the same entries with the
 * same queries. Each is measured alone, warm.
 */
final class SearchBench {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int CLIENTS = 16;
    private static final int FOUND = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    /** Beyond the queries of the warm-up. */
    private static final int FIRST_MEASURED = 10_000;

    private static final double OF_OPEN_SEARCH = 0.2;
    private static final double OF_BARE = 1.3;
    private static final double OF_A_TENTH = 2;
    private static final double FOUND_WITHIN_MILLIS = 1_000;

    private final Report report;
    private final Path folder;
    private final MadeEntries entries;

    /** @param folder for the data of everything that is measured */
    SearchBench(Report report, Path folder) throws IOException {
        this.report = report;
        this.folder = folder;
        this.entries = new MadeEntries(SwedishWords.load());
    }

    /**
     * @param sizes numbers of entries, ascending
     * @param documents to extract the text of, in the first register
     */
    void run(Iterable<Integer> sizes, int documents) throws Exception {
        report.line(
                "Public search, %d clients; entries made of the Swedish dictionary, put into the public index directly",
                CLIENTS);
        int extracted = documents;
        Measured ofTenth = null;
        int last = 0;
        for (int size : sizes) {
            Measured searched = measure(size, extracted);
            if (ofTenth != null && size == 10 * last) {
                report.target(
                        "p99 at most twice that of a tenth of the entries",
                        searched.p99Millis(),
                        ofTenth.p99Millis(),
                        OF_A_TENTH);
            }
            ofTenth = searched;
            last = size;
            extracted = 0;
        }
    }

    private Measured measure(int size, int documents) throws Exception {
        report.line(
                "%,d entries; before, %.1f processes waited for %d processors",
                size, MACHINE.getSystemLoadAverage(), MACHINE.getAvailableProcessors());
        MadeQueries queries = new MadeQueries(entries, size);
        Path data = Files.createDirectories(folder.resolve("search-" + size).resolve("data"));
        Measured bare;
        Measured shown;
        Measured inProcess;
        try (DiariumInProcess diarium = new DiariumInProcess(data)) {
            fill("Diarium", diarium, size);
            inProcess = inProcess("Diarium in process", queries, diarium::search);
            try (BareSearcher searcher = new BareSearcher(diarium.folder())) {
                bare = inProcess("bare Lucene in process", queries, searcher::search);
                shown = inProcess("bare Lucene, hits shown", queries, searcher::searchAndQuote);
            }
        }
        Measured json = served(data, queries, documents);
        Measured openSearch = openSearch(size, queries);
        postgres(size, queries);
        report.target(
                "p99 over HTTP at most a fifth of OpenSearch's",
                json.p99Millis(),
                openSearch.p99Millis(),
                OF_OPEN_SEARCH);
        report.target(
                "p99 in process at most 1.3 times the bare searcher's",
                inProcess.p99Millis(),
                bare.p99Millis(),
                OF_BARE);
        report.target(
                "the same beside a bare searcher that reads and marks its hits too",
                inProcess.p99Millis(),
                shown.p99Millis(),
                OF_BARE);
        return json;
    }

    /** What takes place in this process alone, with the time of processors it takes, which does not depend on who else wants them. */
    private Measured inProcess(String what, MadeQueries queries, Search search) {
        warmUp(queries, search);
        long before = MACHINE.getProcessCpuTime();
        Measured measured = measured(queries, search);
        long nanos = MACHINE.getProcessCpuTime() - before;
        report.row(what, measured);
        report.line("  %-28s %9.3f ms of a processor for each search", "", nanos / 1e6 / measured.operations());
        return measured;
    }

    /** The server itself, over HTTP. */
    private Measured served(Path data, MadeQueries queries, int documents) {
        try (ServerProcess server = ServerProcess.start(data)) {
            DiariumClient citizen = DiariumClient.of(server.address());
            Measured json =
                    warm(queries, query -> citizen.get(query.address("json")).expect(200));
            report.row("Diarium over HTTP, JSON", json);
            report.row("Diarium over HTTP, HTML", warm(queries, query -> citizen.get(query.address("html"))
                    .expect(200)));
            memory("Diarium", server.resident());
            PublishedRecords records = new PublishedRecords(
                    server.login(
                            "registrator",
                            Accounts.from(data.resolve("accounts.properties")).password("registrator")),
                    citizen);
            Measured found = records.untilFound(FOUND);
            report.row("from commit to found", found);
            report.target("p99 from commit to found under a second", found.p99Millis(), FOUND_WITHIN_MILLIS, 1);
            if (documents > 0) {
                Measured extracted = records.extracted(documents, new SmallFiles(entries));
                report.line(
                        "  %-28s %9.1f/s  registered over HTTP, text extracted, found; small PDF and DOCX",
                        "with extraction", extracted.perSecond());
            }
            return json;
        }
    }

    private Measured openSearch(int size, MadeQueries queries) throws Exception {
        try (ComparedOpenSearch engine = new ComparedOpenSearch(folder.resolve("opensearch-" + size))) {
            fill("OpenSearch, swedish", engine, size);
            Measured measured = warm(queries, engine::search);
            report.row("OpenSearch over HTTP", measured);
            memory("OpenSearch", ResidentMemory.of(engine.pid()));
            return measured;
        }
    }

    private void postgres(int size, MadeQueries queries) throws Exception {
        Optional<PostgresServer> server =
                PostgresServer.start("shared_buffers=1GB", "work_mem=64MB", "maintenance_work_mem=512MB");
        if (server.isEmpty()) {
            report.line("  PostgreSQL NOT MEASURED: initdb, pg_ctl and postgres are not on the path of this machine");
            return;
        }
        try (PostgresServer running = server.get();
                ComparedPostgres engine = new ComparedPostgres(running)) {
            fill("PostgreSQL, swedish", engine, size);
            report.row("PostgreSQL, GIN", warm(queries, engine::search));
        }
    }

    private void fill(String what, MeasuredEngine engine, int size) throws Exception {
        Duration taken = engine.fill(entries, size);
        report.line(
                "  %-28s %9.0f/s  indexed without extraction, %8.1f MiB on disk",
                what, size * 1e9 / taken.toNanos(), engine.bytes() / 1048576.0);
    }

    private void memory(String what, ResidentMemory memory) {
        report.line("  %-28s %9d MiB resident, of it %d MiB of its own", what, memory.all(), memory.own());
    }

    private static Measured warm(MadeQueries queries, Search search) {
        warmUp(queries, search);
        return measured(queries, search);
    }

    private static void warmUp(MadeQueries queries, Search search) {
        Load.lasting(CLIENTS, WARM_UP, 0, ordinal -> search.run(queries.query(ordinal)));
    }

    private static Measured measured(MadeQueries queries, Search search) {
        return Load.lasting(CLIENTS, MEASURED, FIRST_MEASURED, ordinal -> search.run(queries.query(ordinal)));
    }

    /** One way to search. */
    @FunctionalInterface
    private interface Search {
        void run(AskedQuery query) throws Exception;
    }
}
