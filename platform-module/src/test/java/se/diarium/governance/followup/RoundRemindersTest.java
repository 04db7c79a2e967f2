package se.diarium.governance.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static se.diarium.Refusals.assertCode;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.inRound;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.RunningRegister;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.Planning;
import se.diarium.register.RecordFile;
import se.diarium.reminder.Reminders;

class RoundRemindersTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final Planning planning = new Planning(started());
    private final RecordFile plan = planning.aPlan();
    private final PlanObject object = planning.add(plan, assignment("Ett", "EKO"));
    private final Round round = planning.aRound(1, plan);

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
        planning.register.close();
        server.stop();
    }

    private List<String> reminded() {
        planning.register.bean("diarium.roundReminders", RoundReminders.class).send();
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> GreenMailUtil.getHeaders(message) + GreenMailUtil.getBody(message))
                .toList();
    }

    private void address(String user) {
        planning.answersFor("EKO", user);
        planning.register.asSystem(() -> {
            planning.register
                    .bean("NodeService", NodeService.class)
                    .setProperty(
                            planning.register
                                    .bean("PersonService", PersonService.class)
                                    .getPerson(user),
                            ContentModel.PROP_EMAIL,
                            user + "@norrvidda.example");
            return null;
        });
    }

    @Test
    void aUnitThatHasNotAnsweredIsRemindedOnceOfTheDayTheRoundCloses() {
        address(RunningRegister.HANDLER);

        reminded();

        assertThat(reminded()).singleElement().satisfies(mail -> assertThat(mail)
                .contains("handlaggare@norrvidda.example")
                .contains(round.closes().toString())
                .contains("1 av 1"));
    }

    @Test
    void aUnitThatHasAnsweredIsNotReminded() {
        address(RunningRegister.HANDLER);
        planning.answer(RunningRegister.HANDLER, object, inRound(round, AnswerStatus.ON_TRACK));

        assertThat(reminded()).isEmpty();
    }

    private List<Reminded> remindedBy(String user, Round of) {
        return planning.register.as(user, () -> planning.register
                .bean("diarium.roundReminders", RoundReminders.class)
                .remind(of.id(), Set.of("EKO")));
    }

    @Test
    void aSecretaryRemindsAUnitAtOnceAndOnceADay() {
        address(RunningRegister.HANDLER);

        assertThat(remindedBy(RunningRegister.SECRETARY, round))
                .extracting(Reminded::code, Reminded::outcome)
                .containsExactly(tuple("EKO", Reminders.Outcome.SENT));
        assertThat(remindedBy(RunningRegister.SECRETARY, round))
                .extracting(Reminded::outcome)
                .containsExactly(Reminders.Outcome.SENT_TODAY);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aUnitInWhichThereIsNobodyIsToldOf() {
        assertThat(remindedBy(RunningRegister.SECRETARY, round))
                .extracting(Reminded::outcome)
                .containsExactly(Reminders.Outcome.NOBODY);
    }

    @Test
    void nobodyIsRemindedOfARoundThatHasClosed() {
        Round closed = planning.aRound(-1, plan);

        assertThatThrownBy(() -> remindedBy(RunningRegister.SECRETARY, closed))
                .satisfies(refusal -> assertCode(refusal, "reminder.closed"));
    }

    @Test
    void onlySecretariesAndRegistrarsRemind() {
        assertThatThrownBy(() -> remindedBy(RunningRegister.MANAGER, round)).isInstanceOf(AccessDeniedException.class);
    }
}
