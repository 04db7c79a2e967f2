package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.activiti.engine.RepositoryService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.diarium.RunningRegister;

class DecisionUpgradeTest {
    private static final ClassPathResource OWN =
            new ClassPathResource("alfresco/module/diarium-platform/workflow/decision.bpmn20.xml");

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
    void theDefinitionThatIsDeployedIsLeftAsItIs() {
        var register = RunningRegister.shared();

        assertThat(register.asSystem(() -> register.bean("WorkflowService", WorkflowService.class)
                        .getDefinitionByName(DecisionModel.PROCESS)
                        .getVersion()))
                .isEqualTo("1");
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
