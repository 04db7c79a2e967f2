package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;

/** What is not sent, and by whom. */
class DispatchRefusalsTest {

    @RegisterExtension
    final Dispatching post = new Dispatching();

    private final RunningRegister register = Dispatching.register();
    private final Registering registering = new Registering(register);
    private final Dispatches dispatches = register.bean("diarium.dispatches", Dispatches.class);
    private final Dispatcher dispatcher = register.bean("diarium.dispatcher", Dispatcher.class);

    @Test
    void theExtractIsSentWhenTheParagraphIsApprovedAndNotBefore() {
        Holding held = Holding.held(register, "HSN", Dispatching.year());
        post.set(held, Dispatching.ANNA);

        assertThatThrownBy(() -> post.send(held, post.extract(held)))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "dispatch.notApproved"));
        assertThat(post.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void whatIsSecretIsNotSentByMail() {
        Holding held = post.approved(Holding.heldOnSecret(register, "HSN", Dispatching.year()));
        RecordFile extract = post.extract(held);

        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> {
                    dispatches.set(
                            held.meeting().key(), held.item(), List.of(new RecipientInput("Anna", Dispatching.ANNA)));
                    return dispatcher.send(held.meeting().key(), held.item(), extract.id(), Set.of());
                }))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "dispatch.secret"));
        assertThat(post.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void aRecordThatIsTooLargeOrOfAnotherCaseOrNoneIsRefused() {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);
        RecordFile large = registering.aRecord(
                held.file().diarienummer(), "Stor", "x".repeat(1024 * 1024 + 1), Direction.DRAWN_UP, null);

        assertThatThrownBy(() -> post.send(held, large))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "dispatch.tooLarge"));
        assertThatThrownBy(() -> post.send(held, post.extract(post.approved())))
                .satisfies(refusal -> Dispatching.assertCode(refusal, "record.notInCase"));
    }

    @Test
    void onlyThoseWhoKeepMeetingsSend() {
        Holding held = post.approved();

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> dispatches.set(held.meeting().key(), held.item(), List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
