package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.document.text.TextExtractor;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;

/** What was sent and came back. */
class BouncesTest {

    @RegisterExtension
    final Dispatching post = new Dispatching();

    private final RunningRegister register = Dispatching.register();
    private final Dispatches dispatches = register.bean("diarium.dispatches", Dispatches.class);

    @TempDir
    private Path folder;

    @Test
    void whatCameBackIsNotedByHandOnceAndCanBeSentAgain() throws Exception {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);
        RecordFile extract = post.extract(held);
        Dispatch sent = post.send(held, extract).get(0);

        Dispatch back = register.as(RunningRegister.SECRETARY, () -> dispatches.bounced(sent.id(), "Okänd adressat"));

        assertThat(back.state()).isEqualTo(DispatchState.BOUNCED);
        assertThat(back.remark()).isEqualTo("Okänd adressat");
        assertThat(post.events(held)).endsWith(EventType.EXTRACT_BOUNCED);
        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> dispatches.bounced(sent.id(), "Igen")))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "dispatch.bounced"));
        post.send(held, extract, sent.id());
        assertThat(post.receivers()).containsExactly(Dispatching.ANNA, Dispatching.ANNA);
    }

    @Test
    void aReportOfTheMailServerIsTiedToTheDispatchAndNotedOnce() throws Exception {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);
        Dispatch sent = post.send(held, post.extract(held)).get(0);
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
        assertThat(post.events(held))
                .filteredOn(EventType.EXTRACT_BOUNCED::equals)
                .hasSize(1);
        assertThat(register.as(RunningRegister.STRANGER, () -> dispatches.reported(report)))
                .isEmpty();
    }
}
