package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.AtOnce;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.Decision;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;
import se.diarium.register.number.Diarienummer;

class DecisionProcessTest {
    private static final LocalDate REGISTERED = LocalDate.of(2024, 2, 1);
    private static final LocalDate MEETING = LocalDate.of(2024, 5, 29);
    private static final AtomicInteger PARAGRAPH = new AtomicInteger(1000);

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
    private final Diarienummer diarienummer = registered();
    private final String paragraph = Integer.toString(PARAGRAPH.incrementAndGet());

    @Test
    void approvedAndDecidedCaseHoldsTheDecision() {
        var approve = propose();
        complete(RunningRegister.MANAGER, approve, outcome("approve"));
        assertThat(caseFile().status()).isEqualTo(CaseStatus.FOR_DECISION);

        complete(RunningRegister.SECRETARY, task(RunningRegister.SECRETARY), decided(Outcome.APPROVED));

        assertThat(caseFile().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(caseFile().decisions())
                .containsExactly(new Decision("RS", MEETING, paragraph, "Rapporten godkänns", Outcome.APPROVED));
        assertThat(tasks(RunningRegister.SECRETARY)).isEmpty();
    }

    @Test
    void proposalIsOfferedToTheManagersWithAllThatTheyNeed() {
        propose();

        assertThat(tasks(RunningRegister.MANAGER)).singleElement().satisfies(task -> {
            assertThat(task.type()).isEqualTo("approve");
            assertThat(task.diarienummer()).isEqualTo(caseFile().designation());
            assertThat(task.caseTitle()).isEqualTo("Uppföljning av regionstyrelsens plan");
            assertThat(task.proposal()).isEqualTo("Rapporten godkänns");
            assertThat(task.body()).isEqualTo("RS");
            assertThat(task.outcomes()).containsExactly("approve", "sendBack");
            assertThat(task.pooled()).isTrue();
            assertThat(task.assignee()).isNull();
        });
        assertThat(tasks(RunningRegister.SECRETARY)).isEmpty();
        assertThat(caseFile().status()).isEqualTo(CaseStatus.IN_PREPARATION);
    }

    @Test
    void namedManagerAloneMayApprove() {
        var approve = register.as(
                RunningRegister.HANDLER,
                () -> process.start(
                        diarienummer, new ProposalInput("RS", "Rapporten godkänns", null, RunningRegister.MANAGER)));

        assertThat(approve.assignee()).isEqualTo(RunningRegister.MANAGER);
        assertThat(approve.pooled()).isFalse();
        assertThatThrownBy(() -> complete(RunningRegister.OTHER_MANAGER, approve, outcome("approve")))
                .isInstanceOf(NotAllowedException.class);
        complete(RunningRegister.MANAGER, approve, outcome("approve"));
        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void matterOfASecretCaseGoesToANamedManagerWithoutItsTitle() {
        var secret = new Registering(register).aCase("Anmälan mot namngiven person", new LegalGround(25, 1));

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> process.start(secret.diarienummer(), new ProposalInput("HSN", "Bifall", null, null))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("manager");
        var approve = register.as(
                RunningRegister.HANDLER,
                () -> process.start(
                        secret.diarienummer(), new ProposalInput("HSN", "Bifall", null, RunningRegister.MANAGER)));

        assertThat(approve.caseTitle()).isNull();
        assertThat(approve.diarienummer()).isEqualTo(secret.designation());
    }

    @Test
    void userWhoIsNoManagerCannotBeNamed() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> process.start(
                                diarienummer, new ProposalInput("RS", "x", null, RunningRegister.STRANGER))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("manager");
    }

    @Test
    void proposalSentBackCanBeRevisedAndSubmittedAgain() {
        complete(
                RunningRegister.MANAGER,
                propose(),
                new TaskCompletion("sendBack", "Nämn nyckeltalen", null, null, null, null, null));
        var revise = task(RunningRegister.HANDLER);
        assertThat(revise.type()).isEqualTo("revise");
        assertThat(revise.comment()).isEqualTo("Nämn nyckeltalen");

        complete(
                RunningRegister.HANDLER,
                revise,
                new TaskCompletion("resubmit", null, "Rapporten läggs till handlingarna", null, null, null, null));

        var again = task(RunningRegister.MANAGER);
        assertThat(again.proposal()).isEqualTo("Rapporten läggs till handlingarna");
        assertThat(again.comment()).isNull();
    }

    @Test
    void withdrawnProposalEndsTheProcessAndTheCaseCanBeProposedAnew() {
        complete(
                RunningRegister.MANAGER,
                propose(),
                new TaskCompletion("sendBack", "Nej", null, null, null, null, null));
        complete(RunningRegister.HANDLER, task(RunningRegister.HANDLER), outcome("withdraw"));
        assertThat(tasks(RunningRegister.HANDLER)).isEmpty();

        assertThat(propose().type()).isEqualTo("approve");
    }

    @Test
    void sendingBackWithoutCommentIsRefused() {
        var approve = propose();

        assertThatThrownBy(() -> complete(RunningRegister.MANAGER, approve, outcome("sendBack")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("comment");
        assertThat(tasks(RunningRegister.MANAGER)).hasSize(1);
    }

    @Test
    void referredBackMatterReturnsToTheHandlerWithItsReasons() {
        decide(Outcome.REFERRED_BACK, "Underlaget kompletteras");

        var revise = task(RunningRegister.HANDLER);
        assertThat(revise.comment()).isEqualTo("Underlaget kompletteras");
        assertThat(caseFile().status()).isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(caseFile().decisions()).hasSize(1);
    }

    @Test
    void tabledMatterStaysWithTheSecretaryUntilItIsDecided() {
        decide(Outcome.TABLED, null);
        assertThat(caseFile().status()).isEqualTo(CaseStatus.FOR_DECISION);

        var next = Integer.toString(PARAGRAPH.incrementAndGet());
        complete(
                RunningRegister.SECRETARY,
                task(RunningRegister.SECRETARY),
                new TaskCompletion("APPROVED", null, null, "RS", MEETING.plusDays(14), next, null));

        assertThat(caseFile().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(caseFile().decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.TABLED, Outcome.APPROVED);
    }

    @Test
    void decisionOfTabledMatterTakesNothingFromTheTabling() {
        decide(Outcome.TABLED, null);

        assertThatThrownBy(
                        () -> complete(RunningRegister.SECRETARY, task(RunningRegister.SECRETARY), outcome("APPROVED")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("date")
                .hasMessageContaining("paragraph");
    }

    @Test
    void startingTwiceIsRefused() {
        propose();

        assertThatThrownBy(this::propose).isInstanceOf(ConflictException.class).satisfies(saying("decision.running"));
    }

    @Test
    void ofTwoWhoProposeAtOnceOneSucceeds() throws Exception {
        assertThat(AtOnce.failures(this::propose, this::propose))
                .singleElement()
                .isInstanceOf(ConflictException.class);
        assertThat(tasks(RunningRegister.MANAGER)).hasSize(1);
    }

    @Test
    void completingTwiceIsRefused() {
        var approve = propose();
        complete(RunningRegister.MANAGER, approve, outcome("approve"));

        assertThatThrownBy(() -> complete(RunningRegister.MANAGER, approve, outcome("approve")))
                .isInstanceOf(ConflictException.class)
                .satisfies(saying("task.completed"));
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneSucceeds() throws Exception {
        var approve = propose();
        Callable<TaskView> completion = () -> complete(RunningRegister.MANAGER, approve, outcome("approve"));

        assertThat(AtOnce.failures(completion, completion)).singleElement().isInstanceOf(ConflictException.class);
        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void paragraphOfBodyIsRecordedOnce() {
        decide(Outcome.APPROVED, null);
        var other = registered();
        var approve = register.as(
                RunningRegister.HANDLER, () -> process.start(other, new ProposalInput("RS", "Annat", null, null)));
        complete(RunningRegister.MANAGER, approve, outcome("approve"));
        var record = taskOf(RunningRegister.SECRETARY, other);

        assertThatThrownBy(() -> complete(RunningRegister.SECRETARY, record, decided(Outcome.APPROVED)))
                .isInstanceOf(ConflictException.class)
                .satisfies(saying("decision.recorded"));
        assertThat(taskOf(RunningRegister.SECRETARY, other)).isEqualTo(record);
    }

    @Test
    void decisionBeforeTheCaseWasRegisteredIsRefused() {
        complete(RunningRegister.MANAGER, propose(), outcome("approve"));
        var early = new TaskCompletion(
                "APPROVED", null, null, "RS", REGISTERED.minusDays(1), paragraph, "Rapporten godkänns");

        assertThatThrownBy(() -> complete(RunningRegister.SECRETARY, task(RunningRegister.SECRETARY), early))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(saying("date.beforeRegistration"));
    }

    @Test
    void unknownBodyIsRefused() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> process.start(diarienummer, new ProposalInput("XYZ", "x", null, null))))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(saying("body.unknown"));
    }

    @Test
    void recordThatIsNotInTheCaseIsRefused() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> process.start(diarienummer, new ProposalInput("RS", "x", "nothing", null))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("recordId");
    }

    @Test
    void taskOfSomebodyElseIsRefused() {
        var approve = propose();

        assertThat(catchThrowable(() -> complete(RunningRegister.STRANGER, approve, outcome("approve"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(catchThrowable(() -> complete(RunningRegister.HANDLER, approve, outcome("approve"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void taskThatDoesNotExistIsNotFound() {
        for (var id : List.of("activiti$99999999", "99999999", "activiti$start99999999")) {
            assertThatThrownBy(
                            () -> register.as(RunningRegister.MANAGER, () -> process.complete(id, outcome("approve"))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void caseThatTheCallerMayNotReadIsNotFound() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.STRANGER,
                        () -> process.start(diarienummer, new ProposalInput("RS", "x", null, null))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayReadTheCaseButNotChangeItMayNotPropose() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.MANAGER,
                        () -> process.start(diarienummer, new ProposalInput("RS", "x", null, null))))
                .isInstanceOf(NotAllowedException.class);
    }

    private Diarienummer registered() {
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

    private CaseFile caseFile() {
        return register.asSystem(() -> cases.get(diarienummer));
    }

    private TaskView propose() {
        return register.as(
                RunningRegister.HANDLER,
                () -> process.start(diarienummer, new ProposalInput("RS", "Rapporten godkänns", null, null)));
    }

    private TaskView complete(String user, TaskView task, TaskCompletion completion) {
        return register.as(user, () -> process.complete(task.id(), completion));
    }

    private void decide(Outcome outcome, String text) {
        complete(RunningRegister.MANAGER, propose(), outcome("approve"));
        complete(
                RunningRegister.SECRETARY,
                task(RunningRegister.SECRETARY),
                new TaskCompletion(outcome.name(), null, null, "RS", MEETING, paragraph, text));
    }

    /** The user's tasks in this test's own case: the register is shared. */
    private List<TaskView> tasks(String user) {
        var designation = caseFile().designation();
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(designation))
                .toList();
    }

    private TaskView task(String user) {
        assertThat(tasks(user)).hasSize(1);
        return tasks(user).get(0);
    }

    private TaskView taskOf(String user, Diarienummer other) {
        var designation = register.asSystem(() -> cases.get(other)).designation();
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(designation))
                .findFirst()
                .orElseThrow();
    }

    private TaskCompletion decided(Outcome outcome) {
        return new TaskCompletion(outcome.name(), null, null, null, MEETING, "§ " + paragraph, "Rapporten godkänns");
    }

    private static TaskCompletion outcome(String outcome) {
        return new TaskCompletion(outcome, null, null, null, null, null, null);
    }

    private static Consumer<Throwable> saying(String code) {
        return refusal ->
                assertThat(errors(refusal)).extracting(FieldError::code).containsExactly(code);
    }

    private static List<FieldError> errors(Throwable refusal) {
        return refusal instanceof InvalidInputException invalid
                ? invalid.errors()
                : ((ConflictException) refusal).errors();
    }
}
