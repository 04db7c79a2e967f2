package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.register.ConflictException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;

/** Extracts sent by a real mail server. */
class DispatcherTest {

    @RegisterExtension
    final Dispatching post = new Dispatching();

    private final RunningRegister register = Dispatching.register();

    @Test
    void eachRecipientGetsTheExtractAttachedAndTheCaseIsTold() throws Exception {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA, Dispatching.BO);

        List<Dispatch> sent = post.send(held, post.extract(held));

        assertThat(sent).extracting(Dispatch::state).containsOnly(DispatchState.SENT);
        assertThat(post.receivers()).containsExactlyInAnyOrder(Dispatching.ANNA, Dispatching.BO);
        MimeMessage mail = post.server().getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .startsWith("Protokollsutdrag:")
                .contains(held.file().designation());
        assertThat(mail.getFrom()[0]).hasToString("diarium@region.example");
        assertThat(mail.getMessageID())
                .isIn(sent.stream().map(Dispatch::messageId).toList());
        String whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(whole).contains("Content-Disposition: attachment", "brev.txt");
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(post.events(held)).filteredOn(EventType.EXTRACT_SENT::equals).hasSize(2);
    }

    @Test
    void withoutARecordTheExtractThatTheSystemMadeIsSentAndSaysToWhom() throws Exception {
        Holding held = Holding.held(register, "HSN", Dispatching.year());
        post.set(held, Dispatching.ANNA);
        post.approved(held);

        post.send(held, null);

        Multipart parts = (Multipart) post.server().getReceivedMessages()[0].getContent();
        BodyPart attached = parts.getBodyPart(parts.getCount() - 1);
        assertThat(attached.getContentType()).startsWith("application/pdf");
        try (PDDocument extract = Loader.loadPDF(attached.getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(extract)).contains("Mottagare Åäö a");
        }
    }

    @Test
    void pressedAgainNobodyGetsItTwice() throws Exception {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);
        RecordFile extract = post.extract(held);
        post.send(held, extract);

        assertThatThrownBy(() -> post.send(held, extract))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "dispatch.nobody"));
        post.set(held, Dispatching.ANNA, Dispatching.BO);
        post.send(held, extract);

        assertThat(post.receivers()).containsExactlyInAnyOrder(Dispatching.ANNA, Dispatching.BO);
    }

    @Test
    void pressedByThreeAtOnceNobodyGetsItTwice() throws Exception {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA, Dispatching.BO, "cia@example.se", "dan@example.se");
        RecordFile extract = post.extract(held);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> press = () -> {
                try {
                    post.send(held, extract);
                } catch (ConflictException late) {
                    Dispatching.assertCode(late, "dispatch.nobody");
                }
                return null;
            };
            for (Future<Void> pressed : executor.invokeAll(List.of(press, press, press))) {
                pressed.get();
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(post.receivers())
                .containsExactlyInAnyOrder(Dispatching.ANNA, Dispatching.BO, "cia@example.se", "dan@example.se");
    }

    @Test
    void whatWasBeingSentWhenThePlatformStoppedIsNotSentTwiceButToldOfAsNotKnown() throws Exception {
        Holding held = post.approved();
        Dispatch anna = post.set(held, Dispatching.ANNA, Dispatching.BO).stream()
                .filter(one -> one.email().equals(Dispatching.ANNA))
                .findFirst()
                .orElseThrow();
        register.asSystem(() -> register.bean("diarium.jdbc", JdbcTemplate.class)
                .update("UPDATE dia_dispatch SET dispatch_state = 'SENDING', changed_at = 1 WHERE id = ?", anna.id()));
        RecordFile extract = post.extract(held);

        post.send(held, extract);

        assertThat(post.receivers()).containsExactly(Dispatching.BO);
        assertThat(post.events(held)).contains(EventType.EXTRACT_UNKNOWN);
        assertThat(post.send(held, extract, anna.id()))
                .filteredOn(one -> one.email().equals(Dispatching.ANNA))
                .extracting(Dispatch::state)
                .containsExactly(DispatchState.SENT);
    }

    @Test
    void whileTheMailServerIsDownItIsToldAndTheRestWaits() throws Exception {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA, Dispatching.BO);
        RecordFile extract = post.extract(held);
        post.stopServer();

        List<Dispatch> tried = post.send(held, extract);

        assertThat(tried)
                .extracting(Dispatch::state)
                .containsExactlyInAnyOrder(DispatchState.FAILED, DispatchState.WAITING);
        assertThat(post.events(held)).contains(EventType.EXTRACT_NOT_SENT);
        post.startServer();
        assertThat(post.send(held, extract)).extracting(Dispatch::state).containsOnly(DispatchState.SENT);
        assertThat(post.receivers()).containsExactlyInAnyOrder(Dispatching.ANNA, Dispatching.BO);
    }
}
