package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;

/** What the tests of dispatches share: a register that sends mail, a mail server for each test, and meetings with approved minutes. */
final class Dispatching implements BeforeEachCallback, AfterEachCallback {

    static final String ANNA = "anna@example.se";
    static final String BO = "bo@example.se";
    private static final AtomicInteger YEARS = new AtomicInteger(1980);
    private static RunningRegister register;

    private GreenMail server;

    /** One for all these tests; each has meetings in years of its own, from 1980 on. */
    static synchronized RunningRegister register() {
        if (register == null) {
            register = RunningRegister.start(Map.of(
                    "diarium.mail.enabled", "true",
                    "mail.host", "127.0.0.1",
                    "diarium.dispatch.sender", "diarium@region.example",
                    "diarium.dispatch.maxMegabytes", "1"));
            Runtime.getRuntime().addShutdownHook(new Thread(register::close));
        }
        return register;
    }

    static int year() {
        return YEARS.getAndIncrement();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        startServer();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stopServer();
    }

    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        register()
                .bean("mailService", JavaMailSenderImpl.class)
                .setPort(server.getSmtp().getPort());
    }

    void stopServer() {
        server.stop();
    }

    GreenMail server() {
        return server;
    }

    Holding approved() {
        return approved(Holding.held(register(), "HSN", year()));
    }

    Holding approved(Holding held) {
        Minutes minutes = register().bean("diarium.minutes", Minutes.class);
        register()
                .as(
                        RunningRegister.SECRETARY,
                        () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        for (String user : List.of(Holding.CHAIR, Holding.MEMBER)) {
            register().as(user, () -> minutes.approve(held.meeting().key(), List.of(), null));
        }
        return held;
    }

    RecordFile extract(Holding held) {
        return new Registering(register())
                .aRecord(held.file().diarienummer(), "Protokollsutdrag", "Så beslutades.", Direction.DRAWN_UP, null);
    }

    List<Dispatch> set(Holding held, String... emails) {
        return register().as(RunningRegister.SECRETARY, () -> register()
                .bean("diarium.dispatches", Dispatches.class)
                .set(
                        held.meeting().key(),
                        held.item(),
                        Arrays.stream(emails)
                                .map(email -> new RecipientInput("Mottagare Åäö " + email.charAt(0), email))
                                .toList())
                .recipients());
    }

    /** As by a press of a button: the sending opens transactions of its own. */
    List<Dispatch> send(Holding held, RecordFile extract, String... recipients) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(RunningRegister.SECRETARY);
            return register()
                    .bean("diarium.dispatcher", Dispatcher.class)
                    .send(held.meeting().key(), held.item(), extract == null ? null : extract.id(), Set.of(recipients));
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    List<String> receivers() throws MessagingException {
        List<String> receivers = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            receivers.add(((InternetAddress) message.getAllRecipients()[0]).getAddress());
        }
        return receivers;
    }

    List<EventType> events(Holding held) {
        return register()
                .asSystem(() -> register()
                        .bean("diarium.events", EventChain.class)
                        .of(held.file().id())
                        .stream()
                        .map(Event::content)
                        .map(content -> content.type())
                        .toList());
    }

    static void assertCode(Throwable refusal, String code) {
        assertThat(
                        refusal instanceof InvalidInputException invalid
                                ? invalid.errors()
                                : ((ConflictException) refusal).errors())
                .extracting(error -> error.code())
                .contains(code);
    }
}
