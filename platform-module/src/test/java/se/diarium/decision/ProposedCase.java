package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.Outcome;
import se.diarium.register.number.Diarienummer;

/** A case of the handler's that a decision is proposed in, and what is done in its process. */
final class ProposedCase {
    static final LocalDate REGISTERED = LocalDate.of(2024, 2, 1);
    static final LocalDate MEETING = LocalDate.of(2024, 5, 29);
    private static final AtomicInteger PARAGRAPH = new AtomicInteger(1000);

    final DecisionProcess process;
    final Diarienummer diarienummer;
    final String paragraph = freeParagraph();
    private final RunningRegister register;
    private final CaseRegister cases;

    ProposedCase(RunningRegister register) {
        this.register = register;
        cases = register.bean("diarium.caseRegister", CaseRegister.class);
        process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        diarienummer = registered();
    }

    /** One that no other of these tests takes. */
    static String freeParagraph() {
        return Integer.toString(PARAGRAPH.incrementAndGet());
    }

    Diarienummer registered() {
        return register.as(RunningRegister.REGISTRAR, () -> cases.register(new NewCase(
                        "RS",
                        "Uppföljning av regionstyrelsens plan",
                        null,
                        null,
                        null,
                        RunningRegister.HANDLER,
                        REGISTERED,
                        null,
                        null))
                .diarienummer());
    }

    CaseFile caseFile() {
        return register.asSystem(() -> cases.get(diarienummer));
    }

    TaskView propose() {
        return register.as(
                RunningRegister.HANDLER,
                () -> process.start(diarienummer, new ProposalInput("RS", "Rapporten godkänns", null, null)));
    }

    TaskView complete(String user, TaskView task, TaskCompletion completion) {
        return register.as(user, () -> process.complete(task.id(), completion));
    }

    void decide(Outcome outcome, String text) {
        complete(RunningRegister.MANAGER, propose(), outcome("approve"));
        complete(
                RunningRegister.SECRETARY,
                task(RunningRegister.SECRETARY),
                new TaskCompletion(outcome.name(), null, null, "RS", MEETING, paragraph, text));
    }

    /** The user's tasks in this test's own case: the register is shared. */
    List<TaskView> tasks(String user) {
        var designation = caseFile().designation();
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(designation))
                .toList();
    }

    TaskView task(String user) {
        assertThat(tasks(user)).hasSize(1);
        return tasks(user).get(0);
    }

    TaskView taskOf(String user, Diarienummer other) {
        var designation = register.asSystem(() -> cases.get(other)).designation();
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(designation))
                .findFirst()
                .orElseThrow();
    }

    TaskCompletion decided(Outcome outcome) {
        return new TaskCompletion(outcome.name(), null, null, null, MEETING, "§ " + paragraph, "Rapporten godkänns");
    }

    static TaskCompletion outcome(String outcome) {
        return new TaskCompletion(outcome, null, null, null, null, null, null);
    }

    static Consumer<Throwable> saying(String code) {
        return refusal ->
                assertThat(errors(refusal)).extracting(FieldError::code).containsExactly(code);
    }

    private static List<FieldError> errors(Throwable refusal) {
        return refusal instanceof InvalidInputException invalid
                ? invalid.errors()
                : ((ConflictException) refusal).errors();
    }
}
