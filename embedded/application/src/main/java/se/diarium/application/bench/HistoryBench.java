package se.diarium.application.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.register.event.ChainReport;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.event.NewEvent;
import se.diarium.register.history.RegisterAgreement;

/**
 * What the history costs: events appended per second, and the two halves of {@code verify-register}. Measured in process, where
 * appending and verifying happen, on a register that is there; it is left with a chain of events of no case.
 */
final class HistoryBench {

    private static final int[] CLIENTS = {1, 16};
    private static final int WARM_UP = 500;
    private static final int TOGETHER = 500;
    private static final String SERIES = "BENCH";
    private static final String REGISTERED = "RS";

    private final Report report;

    HistoryBench(Report report) {
        this.report = report;
    }

    /**
     * @param data the register's data folder
     * @param appends to measure for each number of clients
     * @param events in the chain that is verified
     */
    void run(Path data, int appends, int events) throws SQLException {
        try (DiariumServer server = DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of()))) {
            Beans beans = new Beans(server.context());
            BareEvents bare = new BareEvents(beans.jdbc());
            appending(beans, bare, appends);
            verifying(beans, bare, events);
            agreeing(beans, bare);
        }
    }

    /** What is measured, out of the running repository. */
    private record Beans(ApplicationContext context) {

        JdbcTemplate jdbc() {
            return context.getBean("diarium.jdbc", JdbcTemplate.class);
        }

        EventChain chain() {
            return context.getBean("diarium.events", EventChain.class);
        }

        ChainVerification verification() {
            return context.getBean("diarium.chainVerification", ChainVerification.class);
        }

        RegisterAgreement agreement() {
            return context.getBean("diarium.registerAgreement", RegisterAgreement.class);
        }

        void inTransaction(boolean readOnly, Runnable work) {
            context.getBean("TransactionService", TransactionService.class)
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                work.run();
                                return null;
                            },
                            readOnly);
        }

        void append(List<NewEvent> events) {
            inTransaction(false, () -> chain().append(events));
        }
    }

    private void appending(Beans beans, BareEvents bare, int appends) throws SQLException {
        String values = bare.valuesOfARegistration(REGISTERED);
        report.line("Events appended, one a transaction, all to one chain");
        report.line("  comparator: a bare INSERT of the same row, one a transaction, into a table of the same shape");
        Load.run(1, WARM_UP, ordinal -> beans.append(List.of(event(values))));
        bare.prepare(SERIES);
        Load.run(1, WARM_UP, ordinal -> bare.insert());
        for (int clients : CLIENTS) {
            Measured appended = Load.run(clients, appends, ordinal -> beans.append(List.of(event(values))));
            Measured inserted = Load.run(clients, appends, ordinal -> bare.insert());
            report.row(clients + (clients == 1 ? " client" : " clients"), appended, inserted);
        }
    }

    private void verifying(Beans beans, BareEvents bare, int events) {
        String values = bare.valuesOfARegistration(REGISTERED);
        for (long missing = events - bare.count(SERIES); missing > 0; missing -= TOGETHER) {
            List<NewEvent> some = new ArrayList<>();
            for (int i = 0; i < Math.min(missing, TOGETHER); i++) {
                some.add(event(values));
            }
            beans.append(some);
        }
        List<ChainReport> reports = new ArrayList<>();
        Duration verified = timed(() ->
                beans.inTransaction(true, () -> reports.add(beans.verification().verify(SERIES, List.of()))));
        if (reports.get(0).broken().isPresent()) {
            throw new IllegalStateException("The chain is broken");
        }
        List<byte[]> bytes = bare.bytes(SERIES);
        Duration digested = timed(() -> BareEvents.digest(bytes));
        report.line("Chain of events verified; comparator: SHA-256 alone of the same bytes in memory");
        report.rate(bytes.size() + " events", bytes.size(), verified, digested);
    }

    private void agreeing(Beans beans, BareEvents bare) {
        AtomicLong compared = new AtomicLong();
        AtomicLong disagreements = new AtomicLong();
        Duration agreed = timed(
                () -> compared.set(beans.agreement().check(REGISTERED, found -> disagreements.incrementAndGet())));
        if (disagreements.get() > 0) {
            throw new IllegalStateException(disagreements + " disagreements");
        }
        Duration read = timed(() -> bare.readStates(REGISTERED));
        report.line("Register compared with its history");
        report.line("  comparator: H2 alone reading the same events and the properties of the same nodes");
        report.rate(compared + " cases and records", compared.get(), agreed, read);
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static NewEvent event(String values) {
        return new NewEvent(
                SERIES,
                UUID.randomUUID().toString(),
                SERIES + "/1/2024",
                Instant.now(),
                "registrator",
                EventType.CASE_REGISTERED,
                "{}",
                values);
    }
}
