package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.document.text.TextExtractor;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;
import se.diarium.register.part.Parties;
import se.diarium.register.part.PartyInput;

/** Extracts sent by a real mail server. Each test has a meeting in a year of its own, from 1980 on. */
class DispatcherTest {

    private static final AtomicInteger YEARS = new AtomicInteger(1980);
    private static final String ANNA = "anna@example.se";
    private static final String BO = "bo@example.se";
    private static RunningRegister register;

    private final Registering registering = new Registering(register);
    private final Dispatches dispatches = register.bean("diarium.dispatches", Dispatches.class);
    private final Dispatcher dispatcher = register.bean("diarium.dispatcher", Dispatcher.class);
    private GreenMail server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        register = RunningRegister.start(Map.of(
                "diarium.mail.enabled", "true",
                "mail.host", "127.0.0.1",
                "diarium.dispatch.sender", "diarium@region.example",
                "diarium.dispatch.maxMegabytes", "1"));
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        register.bean("mailService", JavaMailSenderImpl.class)
                .setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private Holding approved() {
        return approved(Holding.held(register, "HSN", YEARS.getAndIncrement()));
    }

    private Holding approved(Holding held) {
        Minutes minutes = register.bean("diarium.minutes", Minutes.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        for (String user : List.of(Holding.CHAIR, Holding.MEMBER)) {
            register.as(user, () -> minutes.approve(held.meeting().key(), List.of(), null));
        }
        return held;
    }

    private RecordFile extract(Holding held) {
        return registering.aRecord(
                held.file().diarienummer(), "Protokollsutdrag", "Så beslutades.", Direction.DRAWN_UP, null);
    }

    private List<Dispatch> set(Holding held, String... emails) {
        return register.as(RunningRegister.SECRETARY, () -> dispatches
                .set(
                        held.meeting().key(),
                        held.item(),
                        Arrays.stream(emails)
                                .map(email -> new RecipientInput("Mottagare Åäö " + email.charAt(0), email))
                                .toList())
                .recipients());
    }

    /** As by a press of a button: the sending opens transactions of its own. */
    private List<Dispatch> send(Holding held, RecordFile extract, String... recipients) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(RunningRegister.SECRETARY);
            return dispatcher.send(
                    held.meeting().key(), held.item(), extract == null ? null : extract.id(), Set.of(recipients));
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private List<String> receivers() throws MessagingException {
        List<String> receivers = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            receivers.add(((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress());
        }
        return receivers;
    }

    private List<EventType> events(Holding held) {
        return register.asSystem(() -> register
                .bean("diarium.events", EventChain.class)
                .of(held.file().id())
                .stream()
                .map(Event::content)
                .map(content -> content.type())
                .toList());
    }

    @Test
    void eachRecipientGetsTheExtractAttachedAndTheCaseIsTold() throws Exception {
        Holding held = approved();
        set(held, ANNA, BO);

        List<Dispatch> sent = send(held, extract(held));

        assertThat(sent).extracting(Dispatch::state).containsOnly(DispatchState.SENT);
        assertThat(receivers()).containsExactlyInAnyOrder(ANNA, BO);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .startsWith("Protokollsutdrag:")
                .contains(held.file().designation());
        assertThat(mail.getFrom()[0]).hasToString("diarium@region.example");
        assertThat(mail.getMessageID())
                .isIn(sent.stream().map(Dispatch::messageId).toList());
        String whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(whole).contains("Content-Disposition: attachment", "brev.txt");
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(events(held)).filteredOn(EventType.EXTRACT_SENT::equals).hasSize(2);
    }

    @Test
    void withoutARecordTheExtractThatTheSystemMadeIsSentAndSaysToWhom() throws Exception {
        Holding held = Holding.held(register, "HSN", YEARS.getAndIncrement());
        set(held, ANNA);
        approved(held);

        send(held, null);

        Multipart parts = (Multipart) server.getReceivedMessages()[0].getContent();
        BodyPart attached = parts.getBodyPart(parts.getCount() - 1);
        assertThat(attached.getContentType()).startsWith("application/pdf");
        try (PDDocument extract = Loader.loadPDF(attached.getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(extract)).contains("Mottagare Åäö a");
        }
    }

    @Test
    void pressedAgainNobodyGetsItTwice() throws Exception {
        Holding held = approved();
        set(held, ANNA);
        RecordFile extract = extract(held);
        send(held, extract);

        assertThatThrownBy(() -> send(held, extract))
                .satisfies(refusal -> Refusals.assertCode(refusal, "dispatch.nobody"));
        set(held, ANNA, BO);
        send(held, extract);

        assertThat(receivers()).containsExactlyInAnyOrder(ANNA, BO);
    }

    @Test
    void pressedByThreeAtOnceNobodyGetsItTwice() throws Exception {
        Holding held = approved();
        set(held, ANNA, BO, "cia@example.se", "dan@example.se");
        RecordFile extract = extract(held);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> press = () -> {
                try {
                    send(held, extract);
                } catch (ConflictException late) {
                    Refusals.assertCode(late, "dispatch.nobody");
                }
                return null;
            };
            for (Future<Void> pressed : executor.invokeAll(List.of(press, press, press))) {
                pressed.get();
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(receivers()).containsExactlyInAnyOrder(ANNA, BO, "cia@example.se", "dan@example.se");
    }

    @Test
    void whatWasBeingSentWhenThePlatformStoppedIsNotSentTwiceButToldOfAsNotKnown() throws Exception {
        Holding held = approved();
        Dispatch anna = set(held, ANNA, BO).stream()
                .filter(one -> one.email().equals(ANNA))
                .findFirst()
                .orElseThrow();
        register.asSystem(() -> register.bean("diarium.jdbc", JdbcTemplate.class)
                .update("UPDATE dia_dispatch SET dispatch_state = 'SENDING', changed_at = 1 WHERE id = ?", anna.id()));
        RecordFile extract = extract(held);

        send(held, extract);

        assertThat(receivers()).containsExactly(BO);
        assertThat(events(held)).contains(EventType.EXTRACT_UNKNOWN);
        assertThat(send(held, extract, anna.id()))
                .filteredOn(one -> one.email().equals(ANNA))
                .extracting(Dispatch::state)
                .containsExactly(DispatchState.SENT);
    }

    @Test
    void whileTheMailServerIsDownItIsToldAndTheRestWaits() throws Exception {
        Holding held = approved();
        set(held, ANNA, BO);
        RecordFile extract = extract(held);
        server.stop();

        List<Dispatch> tried = send(held, extract);

        assertThat(tried)
                .extracting(Dispatch::state)
                .containsExactlyInAnyOrder(DispatchState.FAILED, DispatchState.WAITING);
        assertThat(events(held)).contains(EventType.EXTRACT_NOT_SENT);
        startServer();
        assertThat(send(held, extract)).extracting(Dispatch::state).containsOnly(DispatchState.SENT);
        assertThat(receivers()).containsExactlyInAnyOrder(ANNA, BO);
    }

    @Test
    void theExtractIsSentWhenTheParagraphIsApprovedAndNotBefore() {
        Holding held = Holding.held(register, "HSN", YEARS.getAndIncrement());
        set(held, ANNA);

        assertThatThrownBy(() -> send(held, extract(held)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "dispatch.notApproved"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatIsSecretIsNotSentByMail() {
        Holding held = approved(Holding.heldOnSecret(register, "HSN", YEARS.getAndIncrement()));
        RecordFile extract = extract(held);

        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> {
                    dispatches.set(held.meeting().key(), held.item(), List.of(new RecipientInput("Anna", ANNA)));
                    return dispatcher.send(held.meeting().key(), held.item(), extract.id(), Set.of());
                }))
                .satisfies(refusal -> Refusals.assertCode(refusal, "dispatch.secret"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aRecordThatIsTooLargeOrOfAnotherCaseOrNoneIsRefused() {
        Holding held = approved();
        set(held, ANNA);
        RecordFile large = registering.aRecord(
                held.file().diarienummer(), "Stor", "x".repeat(1024 * 1024 + 1), Direction.DRAWN_UP, null);

        assertThatThrownBy(() -> send(held, large))
                .satisfies(refusal -> Refusals.assertCode(refusal, "dispatch.tooLarge"));
        assertThatThrownBy(() -> send(held, extract(approved())))
                .satisfies(refusal -> Refusals.assertCode(refusal, "record.notInCase"));
    }

    @Test
    void whatCameBackIsNotedByHandOnceAndCanBeSentAgain() throws Exception {
        Holding held = approved();
        set(held, ANNA);
        RecordFile extract = extract(held);
        Dispatch sent = send(held, extract).get(0);

        Dispatch back = register.as(RunningRegister.SECRETARY, () -> dispatches.bounced(sent.id(), "Okänd adressat"));

        assertThat(back.state()).isEqualTo(DispatchState.BOUNCED);
        assertThat(back.remark()).isEqualTo("Okänd adressat");
        assertThat(events(held)).endsWith(EventType.EXTRACT_BOUNCED);
        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> dispatches.bounced(sent.id(), "Igen")))
                .satisfies(refusal -> Refusals.assertCode(refusal, "dispatch.bounced"));
        send(held, extract, sent.id());
        assertThat(receivers()).containsExactly(ANNA, ANNA);
    }

    @Test
    void aReportOfTheMailServerIsTiedToTheDispatchAndNotedOnce() throws Exception {
        Holding held = approved();
        set(held, ANNA);
        Dispatch sent = send(held, extract(held)).get(0);
        Path mail = Files.writeString(folder.resolve("retur.eml"), Reports.failed(sent.messageId(), "message/rfc822"));
        DeliveryReport report = DeliveryReport.of(register.bean("diarium.textExtractor", TextExtractor.class)
                        .extract(mail, "retur.eml"))
                .orElseThrow();

        for (int i = 0; i < 2; i++) {
            assertThat(register.as(RunningRegister.REGISTRAR, () -> dispatches.reported(report)))
                    .hasValueSatisfying(back -> {
                        assertThat(back.state()).isEqualTo(DispatchState.BOUNCED);
                        assertThat(back.remark()).contains("User unknown");
                    });
        }
        assertThat(events(held)).filteredOn(EventType.EXTRACT_BOUNCED::equals).hasSize(1);
        assertThat(register.as(RunningRegister.STRANGER, () -> dispatches.reported(report)))
                .isEmpty();
    }

    @Test
    void theRecipientsThatTheProposalNamesAreSuggestedWithTheAddressesOfParties() {
        CaseFile file = registering.aCase("Bidrag");
        RecordFile proposal = registering.aRecord(
                file.diarienummer(),
                "Tjänsteskrivelse",
                "Ärendebeskrivning\nBidrag söks.\n\nUtdrag till\nEkonomienheten, Kulturföreningen\n",
                Direction.DRAWN_UP,
                null);
        MeetingKey key = register.as(RunningRegister.REGISTRAR, () -> {
            register.bean("diarium.parties", Parties.class)
                    .add(
                            file.diarienummer(),
                            new PartyInput(
                                    "Kulturföreningen", null, "applicant", null, "kultur@example.se", null, null));
            return register.bean("diarium.meetings", Meetings.class)
                    .plan(new MeetingInput("HSN", LocalDate.of(2037, 5, 1), null, null, null))
                    .key();
        });
        String item = register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.agendas", Agendas.class)
                .add(key, new ItemInput(ItemKind.CASE, null, file.diarienummer(), List.of(proposal.id()), "Beviljas."))
                .id());

        assertThat(register.as(RunningRegister.REGISTRAR, () -> dispatches.of(key, item))
                        .suggested())
                .containsExactly(
                        new RecipientInput("Ekonomienheten", null),
                        new RecipientInput("Kulturföreningen", "kultur@example.se"));
    }

    @Test
    void recipientsThatAreLeftOutAndHaveNothingYetAreNoneAnyMore() {
        Holding held = approved();
        set(held, ANNA);

        assertThat(set(held, BO)).extracting(Dispatch::email).containsExactly(BO);
    }

    @Test
    void onlyThoseWhoKeepMeetingsSend() {
        Holding held = approved();

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> dispatches.set(held.meeting().key(), held.item(), List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
