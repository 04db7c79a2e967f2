package se.diarium.decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.diarium.ChildProcess;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.NewCase;

/**
 * A process of its own in which several people take cases from their registration to their decision, each by what is to be done
 * next: it begins where the one before it was killed. It says every step when its transaction is committed.
 */
public final class DecidingProcess {

    static final String READY = "ready";
    static final String STEP = "step";
    static final String DONE = "done";

    private static final int CLIENTS = 4;
    private static final int PAGE = 500;

    private final RunningRegister register;
    private final CaseRegister cases;
    private final DecisionProcess process;
    private final int wanted;
    private final AtomicInteger left;

    private DecidingProcess(RunningRegister register, int wanted) {
        this.register = register;
        this.cases = register.bean("diarium.caseRegister", CaseRegister.class);
        this.process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        this.wanted = wanted;
        this.left = new AtomicInteger(wanted - all().size());
    }

    /** @param arguments the data folder, and how many cases are to be decided */
    public static void main(String[] arguments) throws Exception {
        try (RunningRegister register = RunningRegister.on(Path.of(arguments[0]), Map.of())) {
            ChildProcess.tell(READY);
            new DecidingProcess(register, Integer.parseInt(arguments[1])).decideAll();
        }
    }

    private void decideAll() throws Exception {
        atOnce(this::registerAndPropose);
        proposeTheRest();
        do {
            atOnce(client -> workOff(client, RunningRegister.MANAGER));
            atOnce(client -> workOff(client, RunningRegister.SECRETARY));
        } while (all().stream().anyMatch(file -> file != CaseStatus.DECIDED));
        ChildProcess.tell(DONE);
    }

    /** Registers in one transaction and proposes in another, so that it can be killed in between. */
    private void registerAndPropose(int client) {
        while (left.getAndDecrement() > 0) {
            CaseFile file = as(
                    RunningRegister.REGISTRAR,
                    () -> cases.register(new NewCase(
                            "HSN", "Beslutas", null, null, null, RunningRegister.HANDLER, null, null, null)));
            propose(file.diarienummer().number());
        }
    }

    private void proposeTheRest() {
        List<CaseStatus> states = all();
        for (int number = 1; number <= states.size(); number++) {
            if (states.get(number - 1) == CaseStatus.REGISTERED) {
                propose(number);
            }
        }
    }

    private void propose(int number) {
        as(
                RunningRegister.HANDLER,
                () -> process.start(
                        DecisionsAfterKillsTest.number(number), new ProposalInput("HSN", "Antas", null, null)));
        ChildProcess.tell(STEP);
    }

    private void workOff(int client, String user) {
        List<TaskView> tasks = as(user, () -> process.tasks(0, PAGE)).tasks();
        for (int i = client; i < tasks.size(); i += CLIENTS) {
            complete(user, tasks.get(i));
        }
    }

    private void complete(String user, TaskView task) {
        // The paragraph of the number of its case: that no other case has it is for the register to find.
        String paragraph = task.diarienummer().split("/")[1];
        TaskCompletion completion = user.equals(RunningRegister.MANAGER)
                ? new TaskCompletion("approve", null, null, null, null, null, null)
                : new TaskCompletion("APPROVED", null, null, "HSN", LocalDate.now(), paragraph, null);
        as(user, () -> process.complete(task.id(), completion));
        ChildProcess.tell(STEP);
    }

    /** The states of all cases by number. */
    private List<CaseStatus> all() {
        return as(RunningRegister.REGISTRAR, () -> IntStream.rangeClosed(1, wanted)
                .mapToObj(number -> cases.find(DecisionsAfterKillsTest.number(number)))
                .flatMap(found -> found.stream())
                .map(CaseFile::status)
                .toList());
    }

    private interface Work {
        void of(int client);
    }

    private static void atOnce(Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                clients.add(executor.submit(() -> work.of(client)));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private <T> T as(String user, Supplier<T> work) {
        return register.as(user, work);
    }
}
