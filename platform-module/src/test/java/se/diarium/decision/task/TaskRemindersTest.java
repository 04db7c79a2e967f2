package se.diarium.decision.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumGroups;
import se.diarium.register.node.Registering;

class TaskRemindersTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final RunningRegister register = started();
    private final CaseFile file = new Registering(register).aCase("Remiss om bussar");

    private RunningRegister started() {
        server.start();
        RunningRegister started =
                RunningRegister.start(Map.of("diarium.mail.enabled", "true", "mail.host", "127.0.0.1"));
        started.bean("mailService", JavaMailSenderImpl.class)
                .setPort(server.getSmtp().getPort());
        return started;
    }

    @AfterEach
    void stop() {
        register.close();
        server.stop();
    }

    private void address(String user) {
        register.asSystem(() -> {
            register.bean("NodeService", NodeService.class)
                    .setProperty(
                            register.bean("PersonService", PersonService.class).getPerson(user),
                            ContentModel.PROP_EMAIL,
                            user + "@norrvidda.example");
            return null;
        });
    }

    private void consult(String who, int days) {
        List<RouteStep> steps = List.of(
                new RouteStep(StepKind.CONSULTATION, null, List.of(who), false, days), RouteStep.of(StepKind.BODY));
        register.as(RunningRegister.MANAGER, () -> register.bean("diarium.caseRoutes", CaseRoutes.class)
                .change(file.diarienummer(), steps, "Remitteras"));
        register.as(RunningRegister.HANDLER, () -> register.bean("diarium.decisionProcess", DecisionProcess.class)
                .start(file.diarienummer(), new ProposalInput("HSN", "Antas", null, null)));
    }

    private void remind() {
        register.bean("diarium.taskReminders", TaskReminders.class).send();
    }

    private List<String> reminders() {
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> GreenMailUtil.getHeaders(message) + GreenMailUtil.getBody(message))
                .filter(mail -> mail.contains("Senast den"))
                .toList();
    }

    @Test
    void whoHasATaskIsRemindedOfItsDayOnce() {
        address(RunningRegister.MEMBER);
        consult(RunningRegister.MEMBER, 3);

        remind();
        remind();

        assertThat(reminders()).singleElement().satisfies(mail -> assertThat(mail)
                .contains("ledamot@norrvidda.example")
                .contains(file.designation()));
    }

    @Test
    void everybodyWhoMayTakeATaskIsReminded() {
        address(RunningRegister.MANAGER);
        address(RunningRegister.OTHER_MANAGER);
        consult(DiariumGroups.MANAGERS, 3);

        remind();

        assertThat(reminders()).hasSize(2);
    }

    @Test
    void aTaskWhoseDayIsFarAwayIsNotRemindedOf() {
        address(RunningRegister.MEMBER);
        consult(RunningRegister.MEMBER, 30);

        remind();

        assertThat(reminders()).isEmpty();
    }
}
