package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.diarium.AtOnce;
import se.diarium.RunningRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Registering;

/** Who proposes what in which case, and whom it is offered to. */
class ProposingTest {
    private final RunningRegister register = RunningRegister.shared();
    private final ProposedCase proposed = new ProposedCase(register);

    @Test
    void proposalIsOfferedToTheManagersWithAllThatTheyNeed() {
        proposed.propose();

        assertThat(proposed.tasks(RunningRegister.MANAGER)).singleElement().satisfies(task -> {
            assertThat(task.type()).isEqualTo("approve");
            assertThat(task.diarienummer()).isEqualTo(proposed.caseFile().designation());
            assertThat(task.caseTitle()).isEqualTo("Uppföljning av regionstyrelsens plan");
            assertThat(task.proposal()).isEqualTo("Rapporten godkänns");
            assertThat(task.body()).isEqualTo("RS");
            assertThat(task.outcomes()).containsExactly("approve", "sendBack");
            assertThat(task.pooled()).isTrue();
            assertThat(task.assignee()).isNull();
        });
        assertThat(proposed.tasks(RunningRegister.SECRETARY)).isEmpty();
        assertThat(proposed.caseFile().status()).isEqualTo(CaseStatus.IN_PREPARATION);
    }

    @Test
    void namedManagerAloneMayApprove() {
        var approve = register.as(
                RunningRegister.HANDLER,
                () -> proposed.process.start(
                        proposed.diarienummer,
                        new ProposalInput("RS", "Rapporten godkänns", null, RunningRegister.MANAGER)));

        assertThat(approve.assignee()).isEqualTo(RunningRegister.MANAGER);
        assertThat(approve.pooled()).isFalse();
        assertThatThrownBy(() ->
                        proposed.complete(RunningRegister.OTHER_MANAGER, approve, ProposedCase.outcome("approve")))
                .isInstanceOf(NotAllowedException.class);
        proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("approve"));
        assertThat(proposed.tasks(RunningRegister.SECRETARY)).hasSize(1);
    }

    @Test
    void matterOfASecretCaseGoesToANamedManagerWithoutItsTitle() {
        var secret = new Registering(register).aCase("Anmälan mot namngiven person", new LegalGround(25, 1));

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> proposed.process.start(
                                secret.diarienummer(), new ProposalInput("HSN", "Bifall", null, null))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("manager");
        var approve = register.as(
                RunningRegister.HANDLER,
                () -> proposed.process.start(
                        secret.diarienummer(), new ProposalInput("HSN", "Bifall", null, RunningRegister.MANAGER)));

        assertThat(approve.caseTitle()).isNull();
        assertThat(approve.diarienummer()).isEqualTo(secret.designation());
    }

    @Test
    void userWhoIsNoManagerCannotBeNamed() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> proposed.process.start(
                                proposed.diarienummer, new ProposalInput("RS", "x", null, RunningRegister.STRANGER))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("manager");
    }

    @Test
    void startingTwiceIsRefused() {
        proposed.propose();

        assertThatThrownBy(proposed::propose)
                .isInstanceOf(ConflictException.class)
                .satisfies(ProposedCase.saying("decision.running"));
    }

    @Test
    void ofTwoWhoProposeAtOnceOneSucceeds() throws Exception {
        assertThat(AtOnce.failures(proposed::propose, proposed::propose))
                .singleElement()
                .isInstanceOf(ConflictException.class);
        assertThat(proposed.tasks(RunningRegister.MANAGER)).hasSize(1);
    }

    @Test
    void unknownBodyIsRefused() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> proposed.process.start(proposed.diarienummer, new ProposalInput("XYZ", "x", null, null))))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(ProposedCase.saying("body.unknown"));
    }

    @Test
    void recordThatIsNotInTheCaseIsRefused() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> proposed.process.start(
                                proposed.diarienummer, new ProposalInput("RS", "x", "nothing", null))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("recordId");
    }

    @Test
    void caseThatTheCallerMayNotReadIsNotFound() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.STRANGER,
                        () -> proposed.process.start(proposed.diarienummer, new ProposalInput("RS", "x", null, null))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayReadTheCaseButNotChangeItMayNotPropose() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.MANAGER,
                        () -> proposed.process.start(proposed.diarienummer, new ProposalInput("RS", "x", null, null))))
                .isInstanceOf(NotAllowedException.class);
    }
}
