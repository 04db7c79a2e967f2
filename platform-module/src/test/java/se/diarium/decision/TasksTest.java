package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.AtOnce;
import se.diarium.RunningRegister;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.decision.task.Absence;
import se.diarium.decision.task.AbsenceInput;
import se.diarium.decision.task.Absences;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Registering;

/** Tasks are claimed, given back, handed over, stood in for, and done once. */
class TasksTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static RunningRegister register;

    private final DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
    private final Absences absences = register.bean("diarium.absences", Absences.class);
    private final CaseFile file = new Registering(register).aCase("Ärende med uppgifter");

    @BeforeAll
    static void start() {
        register = RunningRegister.start(Map.of());
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void aTaskOfAGroupIsClaimedByOneAndTheNextIsToldByWhom() {
        var approve = propose(null);

        var claimed = claim(RunningRegister.MANAGER, approve);

        assertThat(claimed.assignee()).isEqualTo(RunningRegister.MANAGER);
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).isEmpty();
        assertThatThrownBy(() -> claim(RunningRegister.OTHER_MANAGER, approve))
                .satisfies(refusal -> assertSaid(refusal, "task.claimed", RunningRegister.MANAGER));
    }

    @Test
    void aTaskIsClaimedByThoseAloneWhomItIsFor() {
        var approve = propose(null);

        assertThatThrownBy(() -> claim(RunningRegister.HANDLER, approve)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> claim(RunningRegister.SECRETARY, approve)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aClaimedTaskIsGivenBackToItsGroup() {
        var approve = propose(null);
        claim(RunningRegister.MANAGER, approve);

        var released = register.as(RunningRegister.MANAGER, () -> process.release(approve.id()));

        assertThat(released.pooled()).isTrue();
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).hasSize(1);
    }

    @Test
    void aTaskForANamedManagerIsNotGivenToTheGroup() {
        var approve = propose(RunningRegister.MANAGER);

        assertThatThrownBy(() -> register.as(RunningRegister.MANAGER, () -> process.release(approve.id())))
                .isInstanceOf(ConflictException.class);
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).isEmpty();
    }

    @Test
    void aTaskThatWasHandedOverIsDoneByTheOtherOnBehalfOfTheFirst() {
        var approve = propose(RunningRegister.MANAGER);

        delegate(RunningRegister.MANAGER, approve, RunningRegister.OTHER_MANAGER);

        assertThat(tasks(RunningRegister.MANAGER)).isEmpty();
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).singleElement().satisfies(task -> assertThat(task.onBehalfOf())
                .isEqualTo(RunningRegister.MANAGER));
        complete(RunningRegister.OTHER_MANAGER, approve, "approve");
        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void aTaskThatWasHandedOverIsTakenBackByItsOwner() {
        var approve = propose(RunningRegister.MANAGER);
        delegate(RunningRegister.MANAGER, approve, RunningRegister.OTHER_MANAGER);

        register.as(RunningRegister.MANAGER, () -> process.release(approve.id()));

        assertThat(tasks(RunningRegister.MANAGER)).hasSize(1);
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).isEmpty();
    }

    @Test
    void aTaskIsHandedToThoseAloneWhoMayDoIt() {
        var approve = propose(RunningRegister.MANAGER);

        for (var to : List.of(RunningRegister.HANDLER, RunningRegister.MANAGER, "ingen.alls", " ")) {
            assertThatThrownBy(() -> delegate(RunningRegister.MANAGER, approve, to))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("to");
        }
        assertThatThrownBy(() -> delegate(RunningRegister.OTHER_MANAGER, approve, RunningRegister.OTHER_MANAGER))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aReviewIsHandedToAnotherWhoThenMayDoIt() {
        route(new RouteStep(StepKind.REVIEW, null, List.of(RunningRegister.MEMBER), false, null));
        var review = propose(null);

        delegate(RunningRegister.MEMBER, review, RunningRegister.STRANGER);
        complete(RunningRegister.STRANGER, review, "approve");

        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void whoCompletesATaskThatIsDoneIsToldByWhom() {
        var approve = propose(null);
        complete(RunningRegister.MANAGER, approve, "approve");

        assertThatThrownBy(() -> complete(RunningRegister.OTHER_MANAGER, approve, "approve"))
                .satisfies(refusal -> assertSaid(refusal, "task.completed", RunningRegister.MANAGER));
        assertThatThrownBy(() -> complete(RunningRegister.SECRETARY, approve, "approve"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofTwoManagersWhoCompleteAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        var approve = propose(null);

        var failures = AtOnce.failures(
                () -> complete(RunningRegister.MANAGER, approve, "approve"),
                () -> complete(RunningRegister.OTHER_MANAGER, approve, "approve"));

        assertThat(failures).singleElement().isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(
                        refusal.errors().get(0).args().get(0).toString())
                .isIn(RunningRegister.MANAGER, RunningRegister.OTHER_MANAGER));
        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void aDecisionThatIsRecordedTwiceAtOnceIsOneDecision() throws Exception {
        complete(RunningRegister.MANAGER, propose(null), "approve");
        var record = tasks(RunningRegister.SECRETARY).get(0);
        var decision = new TaskCompletion("APPROVED", null, null, "HSN", TODAY, "7001", null);
        Callable<TaskView> press =
                () -> register.as(RunningRegister.SECRETARY, () -> process.complete(record.id(), decision));

        assertThat(AtOnce.failures(press, press)).singleElement().isInstanceOf(ConflictException.class);

        assertThat(register.asSystem(() -> register.bean("diarium.caseRegister", CaseRegister.class)
                                .get(file.diarienummer()))
                        .decisions())
                .hasSize(1);
    }

    @Test
    void reviewersWhoAreDoneAtTheSameMomentBothCount() throws Exception {
        route(new RouteStep(
                StepKind.REVIEW, null, List.of(RunningRegister.MEMBER, RunningRegister.STRANGER), false, null));
        propose(null);
        var one = tasks(RunningRegister.MEMBER).get(0);
        var other = tasks(RunningRegister.STRANGER).get(0);

        assertThat(AtOnce.failures(
                        () -> complete(RunningRegister.MEMBER, one, "approve"),
                        () -> complete(RunningRegister.STRANGER, other, "approve")))
                .isEmpty();

        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void whoStandsInHasTheTasksOfTheAbsentOldAndNewAndTheyComeBack() {
        var before = propose(RunningRegister.MANAGER);
        var absence = away(RunningRegister.MANAGER, RunningRegister.OTHER_MANAGER, TODAY, TODAY);

        assertThat(tasks(RunningRegister.OTHER_MANAGER)).singleElement().satisfies(task -> assertThat(task.onBehalfOf())
                .isEqualTo(RunningRegister.MANAGER));
        complete(
                RunningRegister.OTHER_MANAGER,
                before,
                new TaskCompletion("sendBack", "Nej", null, null, null, null, null));
        complete(RunningRegister.HANDLER, tasks(RunningRegister.HANDLER).get(0), "resubmit");
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).hasSize(1);

        register.as(RunningRegister.MANAGER, () -> absences.remove(absence.id()));
        assertThat(tasks(RunningRegister.OTHER_MANAGER)).isEmpty();
        assertThat(tasks(RunningRegister.MANAGER)).singleElement().satisfies(task -> assertThat(task.onBehalfOf())
                .isNull());
    }

    @Test
    void anAbsenceThatHasNotBegunMovesNothing() {
        propose(RunningRegister.MANAGER);
        var absence =
                away(RunningRegister.MANAGER, RunningRegister.OTHER_MANAGER, TODAY.plusDays(3), TODAY.plusDays(9));

        assertThat(tasks(RunningRegister.OTHER_MANAGER)).isEmpty();
        register.as(RunningRegister.MANAGER, () -> absences.remove(absence.id()));
    }

    @Test
    void anAbsenceNeedsDaysThatFitAndASubstituteWithTheSameOffice() {
        assertThatThrownBy(() -> away(RunningRegister.MANAGER, RunningRegister.HANDLER, TODAY, TODAY))
                .satisfies(refusal -> assertRefused(refusal, "substitute", "absence.office"));
        assertThatThrownBy(() -> away(RunningRegister.MANAGER, RunningRegister.MANAGER, TODAY, TODAY))
                .satisfies(refusal -> assertRefused(refusal, "substitute", "absence.self"));
        assertThatThrownBy(() -> away(RunningRegister.MANAGER, "ingen.alls", TODAY, TODAY))
                .satisfies(refusal -> assertRefused(refusal, "substitute", "user.unknown"));
        assertThatThrownBy(
                        () -> away(RunningRegister.MANAGER, RunningRegister.OTHER_MANAGER, TODAY, TODAY.minusDays(1)))
                .satisfies(refusal -> assertRefused(refusal, "to", "absence.days"));
        assertThatThrownBy(() -> away(RunningRegister.MANAGER, RunningRegister.OTHER_MANAGER, null, null))
                .satisfies(refusal -> assertRefused(refusal, "from", "required"));
    }

    @Test
    void twoAbsencesOfOnePersonDoNotOverlap() {
        var first = away(RunningRegister.MEMBER, RunningRegister.STRANGER, TODAY.plusDays(10), TODAY.plusDays(20));

        assertThatThrownBy(() ->
                        away(RunningRegister.MEMBER, RunningRegister.STRANGER, TODAY.plusDays(20), TODAY.plusDays(30)))
                .satisfies(refusal -> assertRefused(refusal, "from", "absence.overlap"));
        assertThatThrownBy(() -> register.as(RunningRegister.STRANGER, () -> absences.remove(first.id())))
                .isInstanceOf(NotFoundException.class);
        register.as(RunningRegister.MEMBER, () -> absences.remove(first.id()));
    }

    @Test
    void theListIsReadPageByPageTheOldestFirst() {
        var all = new ArrayList<TaskView>();
        for (var i = 0; i < 5; i++) {
            var more = new Registering(register).aCase("Sida " + i);
            all.add(register.as(
                    RunningRegister.HANDLER,
                    () -> process.start(
                            more.diarienummer(),
                            new ProposalInput("HSN", "Antas", null, RunningRegister.OTHER_MANAGER))));
        }
        long total = register.as(RunningRegister.OTHER_MANAGER, () -> process.tasks(0, 1))
                .total();

        var read = new ArrayList<String>();
        for (var offset = 0; offset < total; offset += 2) {
            var from = offset;
            register.as(RunningRegister.OTHER_MANAGER, () -> process.tasks(from, 2)).tasks().stream()
                    .map(TaskView::id)
                    .forEach(read::add);
        }

        assertThat(read).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(read).containsSubsequence(all.stream().map(TaskView::id).toList());
    }

    private void route(RouteStep step) {
        var steps = List.of(step, RouteStep.of(StepKind.BODY));
        register.as(RunningRegister.MANAGER, () -> register.bean("diarium.caseRoutes", CaseRoutes.class)
                .change(file.diarienummer(), steps, "Granskas"));
    }

    private TaskView propose(String manager) {
        return register.as(
                RunningRegister.HANDLER,
                () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Antas", null, manager)));
    }

    private TaskView claim(String user, TaskView task) {
        return register.as(user, () -> process.claim(task.id()));
    }

    private void delegate(String user, TaskView task, String to) {
        register.as(user, () -> process.delegate(task.id(), to));
    }

    private TaskView complete(String user, TaskView task, String outcome) {
        return complete(user, task, new TaskCompletion(outcome, null, null, null, null, null, null));
    }

    private TaskView complete(String user, TaskView task, TaskCompletion completion) {
        return register.as(user, () -> process.complete(task.id(), completion));
    }

    private Absence away(String person, String substitute, LocalDate from, LocalDate to) {
        return register.as(person, () -> absences.add(new AbsenceInput(substitute, from, to)));
    }

    private List<TaskView> tasks(String user) {
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(file.designation()))
                .toList();
    }

    private static void assertSaid(Throwable refusal, String code, String name) {
        assertThat(refusal).isInstanceOfSatisfying(ConflictException.class, conflict -> assertThat(conflict.errors())
                .containsExactly(new FieldError("task", code, name)));
    }

    private static void assertRefused(Throwable refusal, String field, String code) {
        assertThat(refusal).isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.errors())
                .anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(code);
                }));
    }
}
