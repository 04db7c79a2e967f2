package se.diarium.application.bench;

import java.nio.file.Path;

/** Time from starting a server on an existing register to its first answer, and what it takes of memory then. */
final class StartBench {

    private final Report report;

    StartBench(Report report) {
        this.report = report;
    }

    /** @param data the register's data folder */
    void run(Path data) {
        try (ServerProcess server = ServerProcess.start(data)) {
            report.line(
                    "Start to first answer on that register %20.1f s",
                    server.startTime().toMillis() / 1000.0);
            report.line("Resident memory when idle %33d MiB", server.resident().all());
        }
    }
}
