package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;

/**
 * Decision processes per second, from the proposal to the recorded decision, and the list of tasks of somebody with many. Beside
 * them: registrations by the same clients, and the list of somebody with no task.
 */
final class ProcessBench {

    private static final int CLIENTS = 16;
    private static final int OPEN_TASKS = 1000;
    private static final int READINGS = 1000;
    private static final int WARM_UP = 50;
    /** Where the register measured lives: its days are not those of a machine elsewhere. */
    private static final ZoneId REGISTER = ZoneId.of("Europe/Stockholm");

    private static final String BODY = "PN";
    private static final String TASKS = "/diarium/api/tasks";

    private final Report report;
    private final Path data;

    private DiariumClient registrar;
    private DiariumClient handler;
    private DiariumClient manager;
    private DiariumClient secretary;
    private DiariumClient director;

    /** @param data folder of the register that is measured */
    ProcessBench(Report report, Path data) {
        this.report = report;
        this.data = data;
    }

    void run(int processes) {
        report.line("Decisions: proposed, approved and recorded over HTTP, %d clients", CLIENTS);
        try (ServerProcess server = ServerProcess.start(data)) {
            logIn(server);
            String[] warmUp = new String[WARM_UP];
            register(warmUp);
            Load.run(CLIENTS, WARM_UP, ordinal -> decide(warmUp[ordinal], processes + 1 + ordinal));

            String[] cases = new String[processes];
            Measured registered = register(cases);
            Measured decided = Load.run(CLIENTS, processes, ordinal -> decide(cases[ordinal], 1 + ordinal));
            report.row(processes + " processes", decided, registered);

            String[] open = new String[OPEN_TASKS];
            register(open);
            Load.run(CLIENTS, OPEN_TASKS, ordinal -> propose(open[ordinal]));
            report.line("Tasks: GET %s?limit=50, %d clients", TASKS, CLIENTS);
            list(manager, WARM_UP);
            report.row(OPEN_TASKS + " open tasks", list(manager, READINGS), list(director, READINGS));
        }
    }

    private void logIn(ServerProcess server) {
        Accounts accounts = Accounts.from(data.resolve("accounts.properties"));
        registrar = server.login("registrator", accounts.password("registrator"));
        handler = server.login("handlaggare", accounts.password("handlaggare"));
        manager = server.login("chef", accounts.password("chef"));
        secretary = server.login("sekreterare", accounts.password("sekreterare"));
        director = server.login("direktor", accounts.password("direktor"));
    }

    /** Registers a case for each place of the array, which gets its address. */
    private Measured register(String[] cases) {
        return Load.run(CLIENTS, cases.length, ordinal -> {
            JsonNode made = registrar
                    .postJson(
                            BenchedRegister.CASES,
                            Map.of("series", BODY, "title", "Mätning av beslut " + ordinal, "handler", "handlaggare"))
                    .expect(201)
                    .json();
            cases[ordinal] = BenchedRegister.CASES + "/" + BODY + "/"
                    + made.path("number").asInt() + "/" + made.path("year").asInt();
        });
    }

    private JsonNode propose(String path) {
        return handler.postJson(
                        path + "/decision", Map.of("body", BODY, "proposal", "Förslaget antas", "manager", "chef"))
                .expect(201)
                .json();
    }

    private void decide(String path, int paragraph) {
        JsonNode proposed = propose(path);
        complete(manager, proposed.path("id").asText(), Map.of("outcome", "approve"));
        complete(
                secretary,
                taskOf(proposed.path("diarienummer").asText()),
                Map.of(
                        "outcome",
                        "APPROVED",
                        "date",
                        LocalDate.now(REGISTER).toString(),
                        "paragraph",
                        Integer.toString(paragraph)));
    }

    private String taskOf(String diarienummer) {
        for (JsonNode task : secretary.get(TASKS).expect(200).json().path("items")) {
            if (task.path("diarienummer").asText().equals(diarienummer)) {
                return task.path("id").asText();
            }
        }
        throw new IllegalStateException("No task for " + diarienummer);
    }

    private static void complete(DiariumClient user, String task, Map<String, Object> completion) {
        user.postJson(TASKS + "/" + task, completion).expect(200);
    }

    private static Measured list(DiariumClient user, int readings) {
        return Load.run(
                CLIENTS, readings, ordinal -> user.get(TASKS + "?limit=50").expect(200));
    }
}
