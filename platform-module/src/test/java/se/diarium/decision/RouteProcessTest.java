package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.activiti.engine.TaskService;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.register.Direction;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.Outcome;
import se.diarium.register.history.CaseHistory;
import se.diarium.register.node.Registering;
import se.diarium.register.number.Diarienummer;

/** A case takes the steps of its route, in the genuine engine. */
class RouteProcessTest {
    private static final LocalDate REGISTERED = LocalDate.of(2024, 2, 1);
    private static final LocalDate MEETING = LocalDate.of(2024, 5, 29);
    private static final AtomicInteger PARAGRAPH = new AtomicInteger(20_000);
    private static final RouteStep MANAGER = RouteStep.of(StepKind.MANAGER);
    private static final RouteStep DIRECTOR = RouteStep.of(StepKind.DIRECTOR);
    private static final RouteStep BODY = RouteStep.of(StepKind.BODY);

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final CaseRoutes routes = register.bean("diarium.caseRoutes", CaseRoutes.class);
    private final DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
    private final Diarienummer number = registered();

    @Test
    void aDirectorApprovesAfterTheManager() {
        route(MANAGER, DIRECTOR, BODY);
        propose();

        complete(RunningRegister.MANAGER, "approve");
        assertThat(task(director()).type()).isEqualTo("approveAsDirector");
        complete(director(), "approve");

        assertThat(task(RunningRegister.SECRETARY).type()).isEqualTo("recordDecision");
        assertThat(status()).isEqualTo(CaseStatus.FOR_DECISION);
    }

    @Test
    void whatTheDirectorSendsBackGoesThroughTheManagerAgain() {
        route(MANAGER, DIRECTOR, BODY);
        propose();
        complete(RunningRegister.MANAGER, "approve");

        assertThatThrownBy(() -> complete(director(), "sendBack"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("comment");
        complete(director(), sentBack("Kostnaden saknas"));
        assertThat(task(RunningRegister.HANDLER).comment()).isEqualTo("Kostnaden saknas");
        complete(RunningRegister.HANDLER, "resubmit");

        assertThat(task(RunningRegister.MANAGER).type()).isEqualTo("approve");
    }

    @Test
    void reviewersTogetherAllHaveTheirTaskAtOnceAndTheLastOneTakesItOn() {
        route(review(false, RunningRegister.MANAGER, RunningRegister.MEMBER), BODY);
        propose();
        assertThat(task(RunningRegister.MANAGER).type()).isEqualTo("review");
        assertThat(task(RunningRegister.MEMBER).type()).isEqualTo("review");

        complete(RunningRegister.MEMBER, "approve");
        assertThat(tasks(RunningRegister.SECRETARY)).isEmpty();
        complete(RunningRegister.MANAGER, "approve");

        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void reviewersInTurnHaveTheirTaskOneAfterTheOther() {
        route(review(true, RunningRegister.MEMBER, RunningRegister.MANAGER), BODY);
        propose();
        assertThat(tasks(RunningRegister.MANAGER)).isEmpty();

        complete(RunningRegister.MEMBER, "approve");

        assertThat(task(RunningRegister.MANAGER).type()).isEqualTo("review");
    }

    @Test
    void oneReviewerWhoSendsBackIsEnough() {
        route(review(false, RunningRegister.MANAGER, RunningRegister.MEMBER), BODY);
        propose();

        complete(RunningRegister.MEMBER, sentBack("Oklart"));

        assertThat(tasks(RunningRegister.MANAGER)).isEmpty();
        assertThat(task(RunningRegister.HANDLER).comment()).isEqualTo("Oklart");
    }

    @Test
    void aGroupThatReviewsDoesSoByOneOfItsMembersAndNotByWhoeverProposed() {
        route(review(false, DiariumGroups.DIRECTORS), BODY);
        propose();
        var task = task(director());

        assertThat(task.pooled()).isTrue();
        assertThatThrownBy(() -> completeAtTheEngine(RunningRegister.HANDLER, task.id(), "reviewOutcome", "approve"))
                .isInstanceOf(AccessDeniedException.class);
        complete(director(), "approve");
        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void whoProposedDoesNotReviewInAnothersPlaceByTakingTheTask() {
        route(review(false, RunningRegister.MEMBER), BODY);
        propose();
        var task = task(RunningRegister.MEMBER);

        assertThatThrownBy(() -> completeAtTheEngine(RunningRegister.HANDLER, task.id(), "reviewOutcome", "approve"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(tasks(RunningRegister.SECRETARY)).isEmpty();
    }

    @Test
    void aConsultationHasADayAndIsAnsweredWithARecordOfTheCase() {
        route(new RouteStep(StepKind.CONSULTATION, null, List.of(RunningRegister.MEMBER), false, 30), BODY);
        propose();
        assertThat(task(RunningRegister.MEMBER).due()).isEqualTo(LocalDate.now().plusDays(30));

        assertThatThrownBy(() -> complete(RunningRegister.MEMBER, "answered"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("recordId");
        assertThatThrownBy(() -> complete(RunningRegister.MEMBER, answered("something else")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("recordId");
        complete(
                RunningRegister.MEMBER,
                answered(new Registering(register)
                        .aRecord(number, "Remissvar", "Vi tillstyrker", Direction.RECEIVED, null)
                        .id()));

        assertThat(tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void theUnionsDisagreementIsSaidInWords() {
        route(new RouteStep(StepKind.UNION, null, List.of(RunningRegister.HANDLER), false, null), BODY);
        propose();

        assertThatThrownBy(() -> complete(RunningRegister.HANDLER, "disagreed"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("comment");
        complete(
                RunningRegister.HANDLER,
                new TaskCompletion("disagreed", "Vision är oeniga", null, null, null, null, null));

        assertThat(task(RunningRegister.SECRETARY).comment()).isEqualTo("Vision är oeniga");
    }

    @Test
    void consultationsAreNotRepeatedForARevisionButForANewRound() {
        route(new RouteStep(StepKind.UNION, null, List.of(RunningRegister.MEMBER), false, null), MANAGER, BODY);
        propose();
        complete(RunningRegister.MEMBER, "agreed");
        complete(RunningRegister.MANAGER, sentBack("Språket"));
        complete(RunningRegister.HANDLER, "resubmit");
        assertThat(task(RunningRegister.MANAGER).type()).isEqualTo("approve");

        complete(RunningRegister.MANAGER, "approve");
        decide(Outcome.REFERRED_BACK, "Utred mer");
        complete(RunningRegister.HANDLER, "resubmit");

        assertThat(task(RunningRegister.MEMBER).type()).isEqualTo("negotiate");
    }

    @Test
    void aMatterPassedOnGoesToTheNextBodyOfItsRoute() {
        route(MANAGER, RouteStep.of("AU"), RouteStep.of("HSN"), BODY);
        propose();
        complete(RunningRegister.MANAGER, "approve");
        assertThat(task(RunningRegister.SECRETARY).body()).isEqualTo("AU");

        decide(Outcome.PASSED_ON, null);
        assertThat(task(RunningRegister.SECRETARY).body()).isEqualTo("HSN");
        decide(Outcome.PASSED_ON, null);
        assertThat(task(RunningRegister.SECRETARY).body()).isEqualTo("RS");
        decide(Outcome.APPROVED, null);

        assertThat(status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(caseFile().decisions())
                .extracting(decision -> decision.body())
                .containsExactly("AU", "HSN", "RS");
    }

    @Test
    void theRouteOfACaseIsChangedWithAReasonThatItsHistoryTells() {
        assertThatThrownBy(() ->
                        register.as(RunningRegister.HANDLER, () -> routes.change(number, List.of(MANAGER, BODY), " ")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("reason");

        route(MANAGER, DIRECTOR, BODY);

        var shown = register.as(RunningRegister.HANDLER, () -> routes.of(number));
        assertThat(shown.route().steps()).containsExactly(MANAGER, DIRECTOR, BODY);
        assertThat(shown.own()).isTrue();
        var history = register.as(RunningRegister.HANDLER, () -> register.bean("diarium.caseHistory", CaseHistory.class)
                .of(number, 0, 10, Locale.ENGLISH));
        assertThat(history.toString()).contains("Ny väg").contains("DIRECTOR");
    }

    @Test
    void aRunningCaseGoesOnByItsNewRouteButKeepsWhatItHasPassed() {
        route(MANAGER, BODY);
        propose();

        assertThatThrownBy(() -> route(DIRECTOR, MANAGER, BODY))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("steps");
        route(MANAGER, DIRECTOR, BODY);
        complete(RunningRegister.MANAGER, "approve");

        assertThat(task(director()).type()).isEqualTo("approveAsDirector");
    }

    @Test
    void theHandlerDoesNotTakeTheManagersApprovalAway() {
        assertThatThrownBy(() -> route(BODY)).isInstanceOf(NotAllowedException.class);
        register.as(RunningRegister.MANAGER, () -> routes.change(number, List.of(BODY), "Delegerat"));

        assertThat(propose().type()).isEqualTo("recordDecision");
    }

    @Test
    void whoMayNotReadTheCaseChangesNoRoute() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.MEMBER, () -> routes.change(number, List.of(MANAGER, BODY), "Skäl")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameThatNobodyHasIsRefused() {
        assertThatThrownBy(() -> route(review(false, "ingen.alls"), BODY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("steps");
    }

    @Test
    void whileTheMatterIsTabledItsRouteStays() {
        route(MANAGER, BODY);
        propose();
        complete(RunningRegister.MANAGER, "approve");
        decide(Outcome.TABLED, null);

        assertThatThrownBy(() -> route(MANAGER, RouteStep.of("AU"), BODY)).isInstanceOf(ConflictException.class);
    }

    private static RouteStep review(boolean inTurn, String... who) {
        return new RouteStep(StepKind.REVIEW, null, Arrays.asList(who), inTurn, null);
    }

    /** As the manager who handles cases too: an approval is taken away by those alone who could give it. */
    private void route(RouteStep... steps) {
        var user = Arrays.asList(steps).contains(MANAGER) || steps.length == 1
                ? RunningRegister.HANDLER
                : RunningRegister.MANAGER;
        register.as(user, () -> routes.change(number, List.of(steps), "Ny väg"));
    }

    private String director() {
        register.asSystem(() -> {
            var authorities = register.bean("AuthorityService", AuthorityService.class);
            if (!authorities.getAuthoritiesForUser(RunningRegister.REOPENER).contains(DiariumGroups.DIRECTORS)) {
                authorities.addAuthority(DiariumGroups.DIRECTORS, RunningRegister.REOPENER);
            }
            return null;
        });
        return RunningRegister.REOPENER;
    }

    private Diarienummer registered() {
        return register.as(RunningRegister.REGISTRAR, () -> cases.register(new NewCase(
                        "RS", "Ärende med egen väg", null, null, null, RunningRegister.HANDLER, REGISTERED, null, null))
                .diarienummer());
    }

    private TaskView propose() {
        return register.as(
                RunningRegister.HANDLER,
                () -> process.start(number, new ProposalInput("RS", "Planen antas", null, null)));
    }

    private void complete(String user, String outcome) {
        complete(user, new TaskCompletion(outcome, null, null, null, null, null, null));
    }

    private void complete(String user, TaskCompletion completion) {
        register.as(user, () -> process.complete(task(user).id(), completion));
    }

    private void decide(Outcome outcome, String text) {
        var paragraph = Integer.toString(PARAGRAPH.incrementAndGet());
        complete(
                RunningRegister.SECRETARY,
                new TaskCompletion(outcome.name(), null, null, null, MEETING, paragraph, text));
    }

    private void completeAtTheEngine(String user, String id, String property, String outcome) {
        var tasks = register.bean("activitiTaskService", TaskService.class);
        var local = id.substring("activiti$".length());
        register.as(user, () -> {
            tasks.setAssignee(local, user);
            tasks.setVariablesLocal(local, Map.of("diawf_" + property, outcome));
            tasks.complete(local);
        });
    }

    private static TaskCompletion sentBack(String why) {
        return new TaskCompletion("sendBack", why, null, null, null, null, null);
    }

    private static TaskCompletion answered(String record) {
        return new TaskCompletion("answered", null, null, null, null, null, null, record);
    }

    private TaskView task(String user) {
        assertThat(tasks(user)).hasSize(1);
        return tasks(user).get(0);
    }

    private List<TaskView> tasks(String user) {
        var designation = caseFile().designation();
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(designation))
                .toList();
    }

    private CaseFile caseFile() {
        return register.asSystem(() -> cases.get(number));
    }

    private CaseStatus status() {
        return caseFile().status();
    }
}
