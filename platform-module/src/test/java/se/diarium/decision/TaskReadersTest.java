package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.TaskService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.decision.task.AskedReaders;
import se.diarium.indexing.RegisterSearch;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseRegister;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;
import se.diarium.search.Sort;

/** Whoever is asked about a case by name reads it while being asked. */
class TaskReadersTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final LegalGround SECRET = new LegalGround(21, 1);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
    private final String word = "linje" + System.nanoTime();
    private final CaseFile file = registering.aCase("Ny busslinje till sjukhuset");
    private final RecordFile letter = registering.aRecord(file.diarienummer(), "Tjänsteskrivelse", "Linje 7, " + word);

    @Test
    void whoeverIsConsultedReadsTheCaseAndItsProposalAndNoOtherCase() {
        var other = registering.aCase("Ett annat ärende");
        assertThat(reads(RunningRegister.STRANGER, file.id())).isFalse();

        consult(RunningRegister.STRANGER);

        assertThat(reads(RunningRegister.STRANGER, file.id())).isTrue();
        assertThat(reads(RunningRegister.STRANGER, letter.id())).isTrue();
        assertThat(reads(RunningRegister.STRANGER, other.id())).isFalse();
        assertThat(seen().records()).extracting(RecordFile::title).contains("Tjänsteskrivelse");
        assertThat(listed()).contains(file.diarienummer().toString());
    }

    @Test
    void searchFindsTheProposalForWhoeverIsConsultedAndNoLongerAfterwards() {
        consult(RunningRegister.STRANGER);
        await().atMost(SOON).until(() -> found() == 1);

        complete(RunningRegister.STRANGER, "noAnswer");

        await().atMost(SOON).until(() -> found() == 0);
    }

    @Test
    void whoeverIsConsultedChangesNothing() {
        consult(RunningRegister.STRANGER);

        assertThat(may(RunningRegister.STRANGER, file.id(), PermissionService.WRITE))
                .isFalse();
        assertThat(may(RunningRegister.STRANGER, file.id(), PermissionService.CREATE_CHILDREN))
                .isFalse();
        assertThat(may(RunningRegister.STRANGER, letter.id(), PermissionService.WRITE))
                .isFalse();
    }

    @Test
    void aSecretRecordOfTheCaseStaysClosed() {
        var secret = registering.aRecord(file.diarienummer(), "Läkarintyg", "Patienten", Direction.RECEIVED, SECRET);

        consult(RunningRegister.STRANGER);

        assertThat(reads(RunningRegister.STRANGER, secret.id())).isFalse();
    }

    @Test
    void aCaseThatBecomesSecretIsClosedToThoseConsultedUntilItNoLongerIs() {
        consult(RunningRegister.STRANGER);

        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(
                        file.diarienummer(),
                        new CaseChange(file.title(), file.publicTitle(), null, null, RunningRegister.HANDLER, SECRET)));
        assertThat(reads(RunningRegister.STRANGER, file.id())).isFalse();

        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.caseLifecycle", CaseLifecycle.class)
                .liftSecrecy(file.diarienummer(), "Skälen finns inte kvar"));
        assertThat(reads(RunningRegister.STRANGER, file.id())).isTrue();
    }

    @Test
    void theRightIsGoneWithTheAnswer() {
        consult(RunningRegister.STRANGER);

        complete(RunningRegister.STRANGER, "noAnswer");

        assertThat(reads(RunningRegister.STRANGER, file.id())).isFalse();
        assertThat(reads(RunningRegister.STRANGER, letter.id())).isFalse();
        assertThat(listed()).doesNotContain(file.diarienummer().toString());
    }

    @Test
    void theRightIsGoneWhenTheDayOfTheAnswerHasPassed() {
        consult(RunningRegister.STRANGER);
        setDue(LocalDate.now());
        bringUpToDate();
        assertThat(reads(RunningRegister.STRANGER, file.id())).isTrue();

        setDue(LocalDate.now().minusDays(1));
        bringUpToDate();

        assertThat(reads(RunningRegister.STRANGER, file.id())).isFalse();
    }

    @Test
    void theRightIsGoneWithTheProcess() {
        consult(RunningRegister.STRANGER);

        register.asSystem(() -> {
            var workflows = register.bean("WorkflowService", WorkflowService.class);
            var task = workflows.getTaskById(task(RunningRegister.STRANGER).id());
            return workflows.cancelWorkflow(task.getPath().getInstance().getId());
        });

        assertThat(reads(RunningRegister.STRANGER, file.id())).isFalse();
    }

    @Test
    void whoeverTakesTheTaskOverReadsTheCaseToo() {
        consult(RunningRegister.STRANGER);

        register.as(
                RunningRegister.STRANGER,
                () -> process.delegate(task(RunningRegister.STRANGER).id(), RunningRegister.MEMBER));

        assertThat(reads(RunningRegister.MEMBER, file.id())).isTrue();
    }

    @Test
    void aReviewerReadsUntilTheReviewIsDone() {
        ask(new RouteStep(StepKind.REVIEW, null, List.of(RunningRegister.STRANGER), false, null));
        assertThat(reads(RunningRegister.STRANGER, letter.id())).isTrue();

        complete(RunningRegister.STRANGER, "approve");

        assertThat(reads(RunningRegister.STRANGER, letter.id())).isFalse();
    }

    @Test
    void soDoTheUnions() {
        ask(new RouteStep(StepKind.UNION, null, List.of(RunningRegister.STRANGER), false, null));
        assertThat(reads(RunningRegister.STRANGER, letter.id())).isTrue();

        complete(RunningRegister.STRANGER, "agreed");

        assertThat(reads(RunningRegister.STRANGER, letter.id())).isFalse();
    }

    private void consult(String who) {
        ask(new RouteStep(StepKind.CONSULTATION, null, List.of(who), false, 30));
    }

    private void ask(RouteStep step) {
        var steps = List.of(step, RouteStep.of(StepKind.BODY));
        register.as(RunningRegister.MANAGER, () -> register.bean("diarium.caseRoutes", CaseRoutes.class)
                .change(file.diarienummer(), steps, "Remitteras"));
        register.as(
                RunningRegister.HANDLER,
                () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Antas", letter.id(), null)));
    }

    private void complete(String user, String outcome) {
        register.as(
                user,
                () -> process.complete(
                        task(user).id(), new TaskCompletion(outcome, null, null, null, null, null, null)));
    }

    private TaskView task(String user) {
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(file.designation()))
                .findFirst()
                .orElseThrow();
    }

    private void setDue(LocalDate day) {
        var id = task(RunningRegister.STRANGER).id().substring("activiti$".length());
        register.asSystem(() -> {
            register.bean("activitiTaskService", TaskService.class)
                    .setDueDate(
                            id,
                            Date.from(day.atStartOfDay(ZoneId.of("Europe/Stockholm"))
                                    .toInstant()));
            return null;
        });
    }

    private void bringUpToDate() {
        register.asSystem(() -> {
            register.bean("diarium.taskReaders", AskedReaders.class).bringUpToDate();
            return null;
        });
    }

    private CaseFile seen() {
        return register.as(RunningRegister.STRANGER, () -> cases.get(file.diarienummer()));
    }

    private List<String> listed() {
        return register.as(RunningRegister.STRANGER, () -> cases.list(CaseFilter.all(), 0, 500)).cases().stream()
                .map(one -> one.diarienummer().toString())
                .toList();
    }

    private int found() {
        var search = register.bean("diarium.registerSearch", RegisterSearch.class);
        return register.as(RunningRegister.STRANGER, () -> search.search(word, Map.of(), 0, 10, Sort.RELEVANCE))
                .hits()
                .size();
    }

    private boolean reads(String user, String nodeId) {
        return may(user, nodeId, PermissionService.READ);
    }

    private boolean may(String user, String nodeId, String permission) {
        var node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, nodeId);
        return register.as(user, () -> register.bean("PermissionService", PermissionService.class)
                        .hasPermission(node, permission))
                == AccessStatus.ALLOWED;
    }
}
