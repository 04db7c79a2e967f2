package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.activiti.engine.RepositoryService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.diarium.RunningRegister;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.node.Registering;

class DecisionUpgradeTest {
    private static final ClassPathResource OWN =
            new ClassPathResource("alfresco/module/diarium-platform/workflow/decision.bpmn20.xml");
    /** The definition as it was before cases had routes. */
    private static final ClassPathResource FIRST =
            new ClassPathResource("se/diarium/decision/decision-version1.bpmn20.xml");

    @Test
    void anotherDefinitionBecomesTheNextVersionOnceAndWhatRunsStaysAsItBegan() throws Exception {
        try (var register = RunningRegister.start(Map.of())) {
            var definitions = register.bean("activitiRepositoryService", RepositoryService.class);
            var other = OWN.getContentAsString(StandardCharsets.UTF_8).replace("Beslut i ärende", "Beslut");

            start(register, other);
            start(register, other);

            assertThat(definitions
                            .createProcessDefinitionQuery()
                            .processDefinitionKey("diariumDecision")
                            .orderByProcessDefinitionVersion()
                            .asc()
                            .list())
                    .extracting(definition -> definition.getVersion() + " " + definition.getName())
                    .containsExactly("1 Beslut i ärende", "2 Beslut");
        }
    }

    @Test
    void aProcessOfTheFirstVersionGoesOnToItsEndByIt() throws Exception {
        try (var register = RunningRegister.start(Map.of())) {
            start(register, FIRST.getContentAsString(StandardCharsets.UTF_8));
            var file = new Registering(register).aCase("Begynt före uppgraderingen");
            var process = register.bean("diarium.decisionProcess", DecisionProcess.class);
            register.as(
                    RunningRegister.HANDLER,
                    () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Antas", null, null)));
            start(register, OWN.getContentAsString(StandardCharsets.UTF_8));

            complete(register, RunningRegister.MANAGER, completion("sendBack", "Språket"));
            complete(register, RunningRegister.HANDLER, completion("resubmit", null));
            complete(register, RunningRegister.MANAGER, completion("approve", null));
            complete(register, RunningRegister.SECRETARY, decided("TABLED", "1"));
            complete(register, RunningRegister.SECRETARY, decided("APPROVED", "2"));

            var cases = register.bean("diarium.caseRegister", CaseRegister.class);
            assertThat(register.asSystem(() -> cases.get(file.diarienummer())).status())
                    .isEqualTo(CaseStatus.DECIDED);
        }
    }

    @Test
    void theDefinitionThatIsDeployedIsLeftAsItIs() {
        var register = RunningRegister.shared();

        assertThat(register.asSystem(() -> register.bean("WorkflowService", WorkflowService.class)
                        .getDefinitionByName(DecisionModel.PROCESS)
                        .getVersion()))
                .isEqualTo("1");
    }

    private static void complete(RunningRegister register, String user, TaskCompletion completion) {
        var process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        register.as(
                user, () -> process.complete(process.tasks(0, 1).tasks().get(0).id(), completion));
    }

    private static TaskCompletion completion(String outcome, String comment) {
        return new TaskCompletion(outcome, comment, null, null, null, null, null);
    }

    private static TaskCompletion decided(String outcome, String paragraph) {
        return new TaskCompletion(outcome, null, null, "HSN", LocalDate.now(), paragraph, null);
    }

    private static void start(RunningRegister register, String definition) {
        var upgrade = new DecisionUpgrade(
                register.bean("activitiRepositoryService", RepositoryService.class),
                register.bean("WorkflowService", WorkflowService.class),
                register.bean("TransactionService", TransactionService.class),
                new ByteArrayResource(definition.getBytes(StandardCharsets.UTF_8)));
        upgrade.setApplicationContext(register.repository().context());
        upgrade.onApplicationEvent(
                new ContextRefreshedEvent(register.repository().context()));
    }
}
