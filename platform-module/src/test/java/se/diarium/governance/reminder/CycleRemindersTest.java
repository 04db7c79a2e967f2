package se.diarium.governance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.RunningRegister;
import se.diarium.register.DiariumGroups;

class CycleRemindersTest {

    private static final LocalDate SOON =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(7);
    private static final LocalDate LATER = SOON.plusDays(60);
    private static final String MODEL = """
            model: norrvidda
            region: {name: Region Norrvidda, genitive: Region Norrviddas}
            elections: {first: 2018, every: 4}
            groups:
              - {code: namnder, name: nämnderna}
            bodies:
              - {code: RS, name: Regionstyrelsen, genitive: Regionstyrelsens}
              - {code: HSN, name: Vårdnämnden, genitive: Vårdnämndens, groups: [namnder]}
              - {code: RUN, name: Utvecklingsnämnden, genitive: Utvecklingsnämndens, groups: [namnder]}
            units:
              - {code: varden, name: Vårdförvaltningen, parent: HSN}
            kinds:
              - {code: plan, name: Nämndplan, record: plan, each: namnder, decides: namnder, period: {years: 1, starts: 1}}
              - {code: handlingsplan, name: Handlingsplan, record: plan, each: varden, period: {years: 1, starts: 1}}
            timetables:
              - {code: ar, title: 'Året {year}'}
            calendar:
              - {code: planer, timetable: ar, kind: plan, step: DECIDE, actors: [namnder], years: {%1$d: %2$s}, matter: Nämndernas planer}
              - {code: handling, timetable: ar, kind: handlingsplan, step: REPORT, actors: [varden], years: {%1$d: %2$s}, matter: Vårdens handlingsplan}
              - {code: forslag, timetable: ar, kind: plan, step: PROPOSE, actors: [namnder], years: {%1$d: %2$s}, matter: Förslag}
              - {code: senare, timetable: ar, kind: plan, step: REPORT, actors: [namnder], years: {%3$d: %4$s}, matter: Långt kvar}
            """;

    private static RunningRegister register;

    @TempDir
    private static Path folder;

    private final CycleReminders reminders = register.bean("diarium.cycleReminders", CycleReminders.class);
    private GreenMail server;

    @BeforeAll
    static void start() throws IOException {
        Path model = folder.resolve("modell.yaml");
        Files.writeString(model, MODEL.formatted(SOON.getYear(), SOON, LATER.getYear(), LATER));
        register = RunningRegister.start(Map.of(
                "diarium.model", model.toUri().toString(), "diarium.mail.enabled", "true", "mail.host", "127.0.0.1"));
        address(RunningRegister.SECRETARY, "sekreterare@norrvidda.example");
        address(RunningRegister.HANDLER, "handlaggare@norrvidda.example");
        register.asSystem(() -> {
            AuthorityService authorities = register.bean("AuthorityService", AuthorityService.class);
            authorities.createAuthority(AuthorityType.GROUP, "DIARIUM_UNIT_varden");
            authorities.addAuthority(DiariumGroups.unit("varden"), RunningRegister.HANDLER);
            return null;
        });
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
        register.bean("mailService", JavaMailSenderImpl.class)
                .setPort(server.getSmtp().getPort());
        register.asSystem(
                () -> register.bean("diarium.jdbc", JdbcTemplate.class).update("DELETE FROM dia_cycle_reminder"));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private List<MimeMessage> sentTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSecretariesAreToldAWeekBeforeWhichBoardsHaveNoPlan() throws Exception {
        reminders.send();

        List<MimeMessage> sent = sentTo("sekreterare@norrvidda.example");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).getSubject()).isEqualTo("Årshjulet till " + SOON + ": Nämndernas planer");
        assertThat(sent.get(0).getContent().toString()).contains("Nämndplan", "Vårdnämnden", "Utvecklingsnämnden");
    }

    @Test
    void theUnitThatADocumentIsToComeFromIsToldOfItsOwn() throws Exception {
        reminders.send();

        List<MimeMessage> sent = sentTo("handlaggare@norrvidda.example");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).getSubject()).isEqualTo("Årshjulet till " + SOON + ": Vårdens handlingsplan");
    }

    @Test
    void eachIsSentOnceHoweverOftenTheJobRuns() {
        reminders.send();
        reminders.send();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }
}
