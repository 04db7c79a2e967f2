package se.diarium.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.LegalGround;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Registering;
import se.diarium.register.part.Deadline;
import se.diarium.register.part.DeadlineInput;
import se.diarium.register.part.Deadlines;

class DeadlineRemindersTest {

    private static RunningRegister register;

    private final Registering registering = new Registering(register);
    private final Deadlines deadlines = register.bean("diarium.deadlines", Deadlines.class);
    private final DeadlineReminders reminders = register.bean("diarium.reminders", DeadlineReminders.class);
    private final LocalDate today =
            register.bean("diarium.calendar", RegisterCalendar.class).today();
    private GreenMail server;

    @BeforeAll
    static void start() {
        register = RunningRegister.start(Map.of("diarium.mail.enabled", "true", "mail.host", "127.0.0.1"));
        address(RunningRegister.HANDLER, "handlaggare@norrvidda.example");
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static void address(String user, String address) {
        register.asSystem(() -> {
            register.bean("NodeService", NodeService.class)
                    .setProperty(
                            register.bean("PersonService", PersonService.class).getPerson(user),
                            ContentModel.PROP_EMAIL,
                            address);
            return null;
        });
    }

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        useServer(server.getSmtp().getPort());
    }

    private static void useServer(int port) {
        register.bean("mailService", JavaMailSenderImpl.class).setPort(port);
    }

    @AfterEach
    void forget() {
        server.stop();
        register.asSystem(
                () -> register.bean("diarium.jdbc", JdbcTemplate.class).update("UPDATE dia_deadline SET is_open = 0"));
    }

    private Deadline set(CaseFile file, LocalDate day, String responsible) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> deadlines.add(file.diarienummer(), new DeadlineInput("Svara kommunen", day, responsible)));
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(DeadlineRemindersTest::subject)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String mail(int index) {
        return GreenMailUtil.getBody(server.getReceivedMessages()[index]);
    }

    @Test
    void whoIsResponsibleIsRemindedThreeDaysBeforeWithWhatIsToBeDone() throws Exception {
        CaseFile file = registering.aCase("Remiss om vägen");
        set(file, today.plusDays(3), null);

        reminders.send();

        assertThat(subjects())
                .containsExactly(
                        "Bevakning till " + today.plusDays(3) + ": " + file.designation() + " Remiss om vägen");
        MimeMessage sent = server.getReceivedMessages()[0];
        assertThat(sent.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("handlaggare@norrvidda.example");
        assertThat(sent.getContent().toString()).contains("Svara kommunen");
    }

    @Test
    void nobodyIsRemindedEarlierThanThat() {
        set(registering.aCase("Långt kvar"), today.plusDays(4), null);

        reminders.send();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void aReminderIsSentOnceHoweverOftenTheJobRuns() {
        set(registering.aCase("En gång"), today.plusDays(2), null);

        reminders.send();
        reminders.send();

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void aDeadlineThatIsMovedIsRemindedOfAnew() {
        CaseFile file = registering.aCase("Flyttad");
        Deadline deadline = set(file, today.plusDays(2), null);
        reminders.send();

        register.as(
                RunningRegister.HANDLER,
                () -> deadlines.change(
                        file.diarienummer(), deadline.id(), new DeadlineInput(null, today.plusDays(3), null)));
        reminders.send();

        assertThat(subjects()).hasSize(2);
    }

    @Test
    void whatHasPassedIsToldOnceAsOverdueAndNotAsAhead() {
        CaseFile file = registering.aCase("Försenat");
        set(file, today.minusDays(10), null);

        reminders.send();

        assertThat(subjects()).containsExactly("Försenad bevakning: " + file.designation() + " Försenat");
    }

    @Test
    void ofASecretCaseTheNumberAloneIsTold() {
        CaseFile file = registering.aCase("Hemligt ämne", new LegalGround(25, 1));
        set(file, today.plusDays(1), null);

        reminders.send();

        assertThat(subjects()).containsExactly("Bevakning till " + today.plusDays(1) + ": " + file.designation());
        assertThat(mail(0)).doesNotContain("Hemligt").doesNotContain("Svara kommunen");
    }

    @Test
    void aMetDeadlineIsNotRemindedOf() {
        CaseFile file = registering.aCase("Redan gjort");
        Deadline deadline = set(file, today.plusDays(1), null);
        register.as(RunningRegister.HANDLER, () -> deadlines.meet(file.diarienummer(), deadline.id()));

        reminders.send();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void everybodyIsWrittenToInTheLanguageTheyHaveChosen() {
        address(RunningRegister.SECRETARY, "sekreterare@norrvidda.example");
        register.asSystem(() -> {
            register.bean("PreferenceService", PreferenceService.class)
                    .setPreferences(RunningRegister.SECRETARY, Map.of("locale", "en_GB"));
            return null;
        });
        CaseFile file = registering.aCase("English");
        set(file, today.plusDays(1), RunningRegister.SECRETARY);

        reminders.send();

        assertThat(subjects())
                .containsExactly("Deadline on " + today.plusDays(1) + ": " + file.designation() + " English");
    }

    @Test
    void whileTheMailServerIsDownNothingIsLost() {
        set(registering.aCase("Servern nere"), today.plusDays(1), null);
        server.stop();

        boolean tryAgain = reminders.send();
        startServer();

        assertThat(tryAgain).isTrue();
        assertThat(reminders.send()).isFalse();
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void aUserWithoutAnAddressKeepsNobodyElseFromBeingReminded() {
        CaseFile file = registering.aCase("Utan adress");
        set(file, today.plusDays(1), RunningRegister.MANAGER);
        set(file, today.plusDays(1), null);

        boolean tryAgain = reminders.send();

        assertThat(subjects()).hasSize(1);
        assertThat(tryAgain).isFalse();
    }

    @Test
    void whatWasBeingSentWhenThePlatformStoppedIsNotSentTwice() {
        Deadline deadline = set(registering.aCase("Avbrutet"), today.plusDays(1), null);
        register.asSystem(() -> register.bean("diarium.jdbc", JdbcTemplate.class)
                .update(
                        "INSERT INTO dia_reminder (node_id, due_day, day_offset) VALUES (?, ?, -3)",
                        deadline.id(),
                        java.sql.Date.valueOf(deadline.due())));

        reminders.send();

        assertThat(subjects()).isEmpty();
    }
}
