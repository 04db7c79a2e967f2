package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.LegalGround;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Registering;
import se.diarium.register.number.Diarienummer;

/** What Share's forms and the platform's own API do to the process, they do through these services. */
class DecisionDoorsTest {
    private static final LocalDate MEETING = LocalDate.now();
    private static final AtomicInteger PARAGRAPH = new AtomicInteger(7000);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final WorkflowService workflows = register.bean("WorkflowService", WorkflowService.class);
    private final RuntimeService processes = register.bean("activitiRuntimeService", RuntimeService.class);
    private final TaskService tasks = register.bean("activitiTaskService", TaskService.class);
    private final RegisterCalendar calendar = register.bean("diarium.calendar", RegisterCalendar.class);
    private final CaseFile mine = registering.aCase("Ärende för beslut");
    private final Diarienummer diarienummer = mine.diarienummer();

    @BeforeEach
    void speakSwedish() {
        I18NUtil.setLocale(Locale.forLanguageTag("sv"));
    }

    @Test
    void aProcessStartedWithTheKeyAloneSaysOfTheCaseWhatTheRegisterSays() {
        var process = start(RunningRegister.HANDLER, Map.of(DecisionModel.PROP_CASE_TITLE, "Något annat"));

        assertThat(running()).isEqualTo(1);
        assertThat(status()).isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(variable(process, DecisionModel.PROP_DIARIENUMMER)).isEqualTo(mine.designation());
        assertThat(variable(process, DecisionModel.PROP_CASE_TITLE)).isEqualTo("Ärende för beslut");
    }

    @Test
    void whoMayNotChangeTheCaseStartsNothing() {
        for (var user : List.of(RunningRegister.MANAGER, RunningRegister.MEMBER, RunningRegister.STRANGER)) {
            assertThatThrownBy(() -> start(user, Map.of())).isInstanceOf(AccessDeniedException.class);
        }

        assertThat(running()).isZero();
        assertThat(status()).isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    void theRefusalIsSaidInPlainText() {
        assertThatThrownBy(() -> start(RunningRegister.MANAGER, Map.of()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("Ett beslut föreslås av dem som arbetar med ärendet.");
    }

    @Test
    void aSecondProcessOfTheCaseIsRefused() {
        start(RunningRegister.HANDLER, Map.of());

        assertThatThrownBy(() -> start(RunningRegister.HANDLER, Map.of()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("Ärendet är redan i en beslutsprocess.");
        assertThat(running()).isEqualTo(1);
    }

    @Test
    void aSettledCaseTakesNoProposal() {
        registering.closed(diarienummer);

        assertThatThrownBy(() -> start(RunningRegister.HANDLER, Map.of())).isInstanceOf(AccessDeniedException.class);
        assertThat(running()).isZero();
    }

    @Test
    void aSecretCaseNeedsANamedManagerAndDoesNotShowItsTitle() {
        var secret = registering.aCase("Anmälan mot namngiven person", new LegalGround(25, 1));
        var key = Map.<QName, Serializable>of(DecisionModel.PROP_KEY, CaseKey.of(secret.diarienummer()));

        assertThatThrownBy(() -> start(RunningRegister.HANDLER, key)).isInstanceOf(AccessDeniedException.class);
        var named = new HashMap<>(key);
        named.put(DecisionModel.PROP_MANAGER, RunningRegister.MANAGER);
        named.put(DecisionModel.PROP_CASE_TITLE, secret.title());
        assertThat(variable(start(RunningRegister.HANDLER, named), DecisionModel.PROP_CASE_TITLE))
                .isEqualTo("");
    }

    @Test
    void aRecordOfAnotherCaseIsRefused() {
        var other = registering.aCase("Ett annat ärende");
        var record = registering.aRecord(other.diarienummer(), "Bilaga", "Text");

        assertThatThrownBy(() -> start(RunningRegister.HANDLER, Map.of(DecisionModel.PROP_RECORD_ID, record.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(running()).isZero();
    }

    @Test
    void aProcessWithoutAKeyOrWithOneThatCannotBeReadIsRefused() {
        for (var key : List.of("", "RS", "RS/x/y", "RS/2024/99999")) {
            assertThatThrownBy(() -> start(RunningRegister.HANDLER, Map.of(DecisionModel.PROP_KEY, key)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoStartedTheProcessDoesNotApproveItThroughAnotherDoor() {
        start(RunningRegister.HANDLER, Map.of());

        assertThatThrownBy(() -> complete(RunningRegister.HANDLER, Map.of("diawf_approveOutcome", "approve")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("Uppgiften är någon annans.");
        assertThat(task()).isEqualTo("approve");
        assertThat(status()).isEqualTo(CaseStatus.IN_PREPARATION);
    }

    @Test
    void theRightToAnApprovalIsNotGivenByHandingTheTaskOver() {
        start(RunningRegister.HANDLER, Map.of());
        register.asSystem(() -> {
            tasks.setAssignee(taskId(), RunningRegister.HANDLER);
            return null;
        });

        assertThatThrownBy(() -> complete(RunningRegister.HANDLER, Map.of("diawf_approveOutcome", "approve")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sendingBackWithoutACommentIsRefusedAtTheEnginesDoor() {
        start(RunningRegister.HANDLER, Map.of());

        assertThatThrownBy(() -> complete(RunningRegister.MANAGER, Map.of("diawf_approveOutcome", "sendBack")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("comment");
        assertThat(task()).isEqualTo("approve");
    }

    @Test
    void aDecisionWithoutDateAndParagraphIsRefusedAtTheEnginesDoor() {
        approved();

        assertThatThrownBy(() -> complete(RunningRegister.SECRETARY, Map.of("diawf_decisionOutcome", "APPROVED")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("paragraph");
        assertThat(task()).isEqualTo("recordDecision");
        assertThat(register.asSystem(() -> cases.get(diarienummer)).decisions()).isEmpty();
    }

    @Test
    void aParagraphThatIsTakenIsRefusedAtTheEnginesDoor() {
        var paragraph = paragraph();
        approved();
        complete(RunningRegister.SECRETARY, decided(paragraph));
        var again = new DecisionDoorsTest();
        again.approved();

        assertThatThrownBy(() -> again.complete(RunningRegister.SECRETARY, decided(paragraph)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("är redan antecknad");
        assertThat(again.task()).isEqualTo("recordDecision");
    }

    @Test
    void theDecisionIsEnteredInTheCaseTheProcessWasStartedForWhateverItsVariablesSayLater() {
        var other = registering.aCase("Någon annans ärende");
        var process = start(RunningRegister.HANDLER, Map.of());
        register.as(
                RunningRegister.HANDLER,
                () -> processes.setVariable(process, "diawf_key", CaseKey.of(other.diarienummer())));
        complete(RunningRegister.MANAGER, Map.of("diawf_approveOutcome", "approve"));

        assertThat(status()).isEqualTo(CaseStatus.FOR_DECISION);
        assertThat(register.asSystem(() -> cases.get(other.diarienummer())).status())
                .isEqualTo(CaseStatus.REGISTERED);
    }

    private Map<String, Object> decided(String paragraph) {
        return Map.of(
                "diawf_decisionOutcome",
                "APPROVED",
                "diawf_decisionDate",
                calendar.store(MEETING),
                "diawf_paragraph",
                paragraph);
    }

    private void approved() {
        start(RunningRegister.HANDLER, Map.of());
        complete(RunningRegister.MANAGER, Map.of("diawf_approveOutcome", "approve"));
    }

    /** As Share's start form does; gives the engine's id of the process. */
    private String start(String user, Map<QName, Serializable> given) {
        var parameters = new HashMap<QName, Serializable>();
        parameters.put(DecisionModel.PROP_KEY, CaseKey.of(diarienummer));
        parameters.put(DecisionModel.PROP_BODY, "RS");
        parameters.put(DecisionModel.PROP_PROPOSAL, "Rapporten godkänns");
        parameters.putAll(given);
        return register.as(user, () -> workflows
                .startWorkflow(
                        workflows.getDefinitionByName(DecisionModel.PROCESS).getId(), parameters)
                .getInstance()
                .getId()
                .substring("activiti$".length()));
    }

    /** As the platform's own API does. */
    private void complete(String user, Map<String, Object> given) {
        var id = taskId();
        register.as(user, () -> {
            tasks.setVariablesLocal(id, given);
            tasks.complete(id);
        });
    }

    private String taskId() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(CaseKey.of(diarienummer))
                .singleResult()
                .getId();
    }

    private String task() {
        return tasks.createTaskQuery().taskId(taskId()).singleResult().getTaskDefinitionKey();
    }

    private Object variable(String process, QName property) {
        return processes.getVariable(process, DecisionModel.variable(property));
    }

    private long running() {
        return processes
                .createProcessInstanceQuery()
                .variableValueEquals("diawf_key", CaseKey.of(diarienummer))
                .count();
    }

    private CaseStatus status() {
        return register.asSystem(() -> cases.get(diarienummer)).status();
    }

    private static String paragraph() {
        return Integer.toString(PARAGRAPH.incrementAndGet());
    }
}
