package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventType;

/** A decided case is dispatched when all who are to have an extract have been sent one. */
class DispatchedCasesTest {

    @RegisterExtension
    final Dispatching post = new Dispatching();

    private final RunningRegister register = Dispatching.register();
    private final Dispatches dispatches = register.bean("diarium.dispatches", Dispatches.class);

    @Test
    void theCaseIsDispatchedWhenTheLastRecipientHasBeenSentTheExtract() {
        Holding held = post.approved();
        List<Dispatch> recipients = post.set(held, Dispatching.ANNA, Dispatching.BO);
        var extract = post.extract(held);

        post.send(held, extract, recipients.get(0).id());
        assertThat(status(held)).isEqualTo(CaseStatus.DECIDED);
        post.send(held, extract, recipients.get(1).id());

        assertThat(status(held)).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(post.events(held)).endsWith(EventType.EXTRACT_SENT);
    }

    @Test
    void aMailThatFailsKeepsTheCaseFromBeingDispatched() {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);
        var extract = post.extract(held);
        post.stopServer();

        post.send(held, extract);

        assertThat(status(held)).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void whatIsSentByPostCountsAsSent() {
        Holding held = post.approved();
        Dispatch anna = post.set(held, Dispatching.ANNA).get(0);

        Dispatch noted = otherwise(anna, "Brev 2026-11-22");

        assertThat(noted.state()).isEqualTo(DispatchState.OTHERWISE);
        assertThat(noted.remark()).isEqualTo("Brev 2026-11-22");
        assertThat(noted.by()).isEqualTo(RunningRegister.SECRETARY);
        assertThat(status(held)).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(post.events(held)).contains(EventType.EXTRACT_SENT_OTHERWISE);
    }

    @Test
    void whatIsSentByPostIsSaidOnceAndHow() {
        Holding held = post.approved();
        Dispatch anna = post.set(held, Dispatching.ANNA).get(0);

        assertThatThrownBy(() -> otherwise(anna, " "))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("how");
        otherwise(anna, "Brev");

        assertThatThrownBy(() -> otherwise(anna, "Brev"))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "dispatch.sent"));
    }

    @Test
    void whatComesBackIsNotedAndTheCaseStaysDispatched() {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);
        Dispatch sent = post.send(held, post.extract(held)).get(0);

        register.as(RunningRegister.SECRETARY, () -> dispatches.bounced(sent.id(), "Okänd adressat"));

        assertThat(status(held)).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(post.events(held)).contains(EventType.EXTRACT_BOUNCED);
    }

    private Dispatch otherwise(Dispatch recipient, String how) {
        return register.as(RunningRegister.SECRETARY, () -> dispatches.sentOtherwise(recipient.id(), how));
    }

    private CaseStatus status(Holding held) {
        return register.asSystem(() -> register.bean("diarium.caseRegister", CaseRegister.class)
                        .get(held.file().diarienummer()))
                .status();
    }
}
