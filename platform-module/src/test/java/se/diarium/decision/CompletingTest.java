package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.Callable;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.AtOnce;
import se.diarium.RunningRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.Outcome;

/** How tasks are completed, once and by those whose they are. */
class CompletingTest {
    private final RunningRegister register = RunningRegister.shared();
    private final ProposedCase proposed = new ProposedCase(register);

    @Test
    void sendingBackWithoutCommentIsRefused() {
        var approve = proposed.propose();

        assertThatThrownBy(() -> proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("sendBack")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("comment");
        assertThat(proposed.tasks(RunningRegister.MANAGER)).hasSize(1);
    }

    @Test
    void decisionOfTabledMatterTakesNothingFromTheTabling() {
        proposed.decide(Outcome.TABLED, null);

        assertThatThrownBy(() -> proposed.complete(
                        RunningRegister.SECRETARY,
                        proposed.task(RunningRegister.SECRETARY),
                        ProposedCase.outcome("APPROVED")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("date")
                .hasMessageContaining("paragraph");
    }

    @Test
    void completingTwiceIsRefused() {
        var approve = proposed.propose();
        proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("approve"));

        assertThatThrownBy(() -> proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("approve")))
                .isInstanceOf(ConflictException.class)
                .satisfies(ProposedCase.saying("task.completed"));
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneSucceeds() throws Exception {
        var approve = proposed.propose();
        Callable<TaskView> completion =
                () -> proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("approve"));

        assertThat(AtOnce.failures(completion, completion)).singleElement().isInstanceOf(ConflictException.class);
        assertThat(proposed.tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void paragraphOfBodyIsRecordedOnce() {
        proposed.decide(Outcome.APPROVED, null);
        var other = proposed.registered();
        var approve = register.as(
                RunningRegister.HANDLER,
                () -> proposed.process.start(other, new ProposalInput("RS", "Annat", null, null)));
        proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("approve"));
        var record = proposed.taskOf(RunningRegister.SECRETARY, other);

        assertThatThrownBy(
                        () -> proposed.complete(RunningRegister.SECRETARY, record, proposed.decided(Outcome.APPROVED)))
                .isInstanceOf(ConflictException.class)
                .satisfies(ProposedCase.saying("decision.recorded"));
        assertThat(proposed.taskOf(RunningRegister.SECRETARY, other)).isEqualTo(record);
    }

    @Test
    void decisionBeforeTheCaseWasRegisteredIsRefused() {
        proposed.complete(RunningRegister.MANAGER, proposed.propose(), ProposedCase.outcome("approve"));
        var early = new TaskCompletion(
                "APPROVED",
                null,
                null,
                "RS",
                ProposedCase.REGISTERED.minusDays(1),
                proposed.paragraph,
                "Rapporten godkänns");

        assertThatThrownBy(() ->
                        proposed.complete(RunningRegister.SECRETARY, proposed.task(RunningRegister.SECRETARY), early))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(ProposedCase.saying("date.beforeRegistration"));
    }

    @Test
    void taskOfSomebodyElseIsRefused() {
        var approve = proposed.propose();

        assertThat(catchThrowable(
                        () -> proposed.complete(RunningRegister.STRANGER, approve, ProposedCase.outcome("approve"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(catchThrowable(
                        () -> proposed.complete(RunningRegister.HANDLER, approve, ProposedCase.outcome("approve"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void taskThatDoesNotExistIsNotFound() {
        for (var id : List.of("activiti$99999999", "99999999", "activiti$start99999999")) {
            assertThatThrownBy(() -> register.as(
                            RunningRegister.MANAGER,
                            () -> proposed.process.complete(id, ProposedCase.outcome("approve"))))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
