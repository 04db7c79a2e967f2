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
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
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
    private final String word = "linje" + System.nanoTime();
    private final Preparing preparing = new Preparing(register, "Ny busslinje till sjukhuset", "Linje 7, " + word);
    private final CaseFile file = preparing.file;
    private final RecordFile letter = preparing.letter;

    @Test
    void whoeverIsConsultedReadsTheCaseAndItsProposalAndNoOtherCase() {
        var other = registering.aCase("Ett annat ärende");
        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isFalse();

        preparing.consult(RunningRegister.STRANGER);

        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isTrue();
        assertThat(preparing.reads(RunningRegister.STRANGER, letter.id())).isTrue();
        assertThat(preparing.reads(RunningRegister.STRANGER, other.id())).isFalse();
        assertThat(seen().records()).extracting(RecordFile::title).contains("Tjänsteskrivelse");
        assertThat(listed()).contains(file.diarienummer().toString());
    }

    @Test
    void searchFindsTheProposalForWhoeverIsConsultedAndNoLongerAfterwards() {
        preparing.consult(RunningRegister.STRANGER);
        await().atMost(SOON).until(() -> found() == 1);

        preparing.complete(RunningRegister.STRANGER, "noAnswer");

        await().atMost(SOON).until(() -> found() == 0);
    }

    @Test
    void whoeverIsConsultedChangesNothing() {
        preparing.consult(RunningRegister.STRANGER);

        assertThat(preparing.may(RunningRegister.STRANGER, file.id(), PermissionService.WRITE))
                .isFalse();
        assertThat(preparing.may(RunningRegister.STRANGER, file.id(), PermissionService.CREATE_CHILDREN))
                .isFalse();
        assertThat(preparing.may(RunningRegister.STRANGER, letter.id(), PermissionService.WRITE))
                .isFalse();
    }

    @Test
    void aSecretRecordOfTheCaseStaysClosed() {
        var secret = registering.aRecord(file.diarienummer(), "Läkarintyg", "Patienten", Direction.RECEIVED, SECRET);

        preparing.consult(RunningRegister.STRANGER);

        assertThat(preparing.reads(RunningRegister.STRANGER, secret.id())).isFalse();
    }

    @Test
    void aCaseThatBecomesSecretIsClosedToThoseConsultedUntilItNoLongerIs() {
        preparing.consult(RunningRegister.STRANGER);

        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(
                        file.diarienummer(),
                        new CaseChange(file.title(), file.publicTitle(), null, null, RunningRegister.HANDLER, SECRET)));
        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isFalse();

        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.caseLifecycle", CaseLifecycle.class)
                .liftSecrecy(file.diarienummer(), "Skälen finns inte kvar"));
        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isTrue();
    }

    @Test
    void theRightIsGoneWithTheAnswer() {
        preparing.consult(RunningRegister.STRANGER);

        preparing.complete(RunningRegister.STRANGER, "noAnswer");

        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isFalse();
        assertThat(preparing.reads(RunningRegister.STRANGER, letter.id())).isFalse();
        assertThat(listed()).doesNotContain(file.diarienummer().toString());
    }

    @Test
    void theRightIsGoneWhenTheDayOfTheAnswerHasPassed() {
        preparing.consult(RunningRegister.STRANGER);
        setDue(LocalDate.now());
        bringUpToDate();
        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isTrue();

        setDue(LocalDate.now().minusDays(1));
        bringUpToDate();

        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isFalse();
    }

    @Test
    void theRightIsGoneWithTheProcess() {
        preparing.consult(RunningRegister.STRANGER);

        register.asSystem(() -> {
            var workflows = register.bean("WorkflowService", WorkflowService.class);
            var task = workflows.getTaskById(
                    preparing.task(RunningRegister.STRANGER).id());
            return workflows.cancelWorkflow(task.getPath().getInstance().getId());
        });

        assertThat(preparing.reads(RunningRegister.STRANGER, file.id())).isFalse();
    }

    @Test
    void whoeverTakesTheTaskOverReadsTheCaseToo() {
        preparing.consult(RunningRegister.STRANGER);

        register.as(
                RunningRegister.STRANGER,
                () -> preparing.process.delegate(
                        preparing.task(RunningRegister.STRANGER).id(), RunningRegister.MEMBER));

        assertThat(preparing.reads(RunningRegister.MEMBER, file.id())).isTrue();
    }

    @Test
    void aReviewerReadsUntilTheReviewIsDone() {
        preparing.ask(new RouteStep(StepKind.REVIEW, null, List.of(RunningRegister.STRANGER), false, null));
        assertThat(preparing.reads(RunningRegister.STRANGER, letter.id())).isTrue();

        preparing.complete(RunningRegister.STRANGER, "approve");

        assertThat(preparing.reads(RunningRegister.STRANGER, letter.id())).isFalse();
    }

    @Test
    void soDoTheUnions() {
        preparing.ask(new RouteStep(StepKind.UNION, null, List.of(RunningRegister.STRANGER), false, null));
        assertThat(preparing.reads(RunningRegister.STRANGER, letter.id())).isTrue();

        preparing.complete(RunningRegister.STRANGER, "agreed");

        assertThat(preparing.reads(RunningRegister.STRANGER, letter.id())).isFalse();
    }

    private void setDue(LocalDate day) {
        var id = preparing.task(RunningRegister.STRANGER).id().substring("activiti$".length());
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
}
