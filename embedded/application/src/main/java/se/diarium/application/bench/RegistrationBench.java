package se.diarium.application.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Registrations per second in a small register and a large one. The two servers take turns in short rounds, so that whatever
 * else the machine does burdens both alike.
 */
final class RegistrationBench {

    private static final int[] CLIENTS = {1, 16, 64};
    private static final int SMALL = 100;
    private static final int ROUNDS = 4;
    private static final int WARM_UP = 200;
    private static final int FILLING_CLIENTS = 16;

    private final Report report;
    private final Path folder;

    RegistrationBench(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /**
     * @param cases in the large register
     * @param registrations to measure for each number of clients
     * @return the data folder of the large register
     */
    Path run(int cases, int registrations) throws SQLException {
        report.line("Registrations: POST %s over HTTP", BenchedRegister.CASES);
        try (BenchedRegister small = BenchedRegister.filled(report, folder, "small", SMALL);
                BenchedRegister large = BenchedRegister.filled(report, folder, "large", cases)) {
            Growth smallGrowth = new Growth(small.data());
            Growth largeGrowth = new Growth(large.data());
            Map<Integer, Turns> measured = takeTurns(small, large, registrations);
            small.close();
            large.close();
            int done = WARM_UP + CLIENTS.length * registrations;
            Map<Integer, Measured> besideSmall = smallGrowth.bare(done, registrations);
            Map<Integer, Measured> besideLarge = largeGrowth.bare(done, registrations);
            report.line("  comparator: H2 alone on the same database, %d rows a transaction", largeGrowth.rows());
            measured.forEach((clients, turns) -> {
                report.row(label(clients, SMALL), turns.small(), besideSmall.get(clients));
                report.row(label(clients, cases), turns.large(), besideLarge.get(clients));
                report.line(
                        "  %-28s %9.2f of the small register's rate",
                        "", turns.large().perSecond() / turns.small().perSecond());
            });
            return large.data();
        }
    }

    private static String label(int clients, int cases) {
        return clients + (clients == 1 ? " client, " : " clients, ") + cases + " cases";
    }

    private static Map<Integer, Turns> takeTurns(BenchedRegister small, BenchedRegister large, int registrations) {
        small.start();
        large.start();
        small.register(FILLING_CLIENTS, WARM_UP);
        large.register(FILLING_CLIENTS, WARM_UP);
        Map<Integer, Turns> measured = new LinkedHashMap<>();
        for (int clients : CLIENTS) {
            Turns turns = null;
            for (int round = 0; round < ROUNDS; round++) {
                int part = registrations * (round + 1) / ROUNDS - registrations * round / ROUNDS;
                Turns turn = new Turns(small.register(clients, part), large.register(clients, part));
                turns = turns == null ? turn : turns.and(turn);
            }
            measured.put(clients, turns);
        }
        return measured;
    }

    private record Turns(Measured small, Measured large) {

        Turns and(Turns more) {
            return new Turns(small.and(more.small), large.and(more.large));
        }
    }

    /** What the registrations made of a database, and the bare database written to in the same way. */
    private static final class Growth {

        private final Path data;
        private final Map<String, Long> before;
        private int rows;

        Growth(Path data) throws SQLException {
            this.data = data;
            try (BareDatabase database = new BareDatabase(data)) {
                before = database.counts();
            }
        }

        Map<Integer, Measured> bare(int registrations, int transactions) throws SQLException {
            Map<Integer, Measured> measured = new LinkedHashMap<>();
            try (BareDatabase database = new BareDatabase(data)) {
                database.prepare(before, database.counts(), registrations);
                rows = database.rowsInATransaction();
                Load.run(1, WARM_UP, ordinal -> database.write());
                for (int clients : CLIENTS) {
                    measured.put(clients, Load.run(clients, transactions, ordinal -> database.write()));
                }
            }
            return measured;
        }

        int rows() {
            return rows;
        }
    }
}
