package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;

/** A proposal on its way from the handler to the decision. */
class DecisionProcessTest {
    private final ProposedCase proposed = new ProposedCase(RunningRegister.shared());

    @Test
    void approvedAndDecidedCaseHoldsTheDecision() {
        var approve = proposed.propose();
        proposed.complete(RunningRegister.MANAGER, approve, ProposedCase.outcome("approve"));
        assertThat(proposed.caseFile().status()).isEqualTo(CaseStatus.FOR_DECISION);

        proposed.complete(
                RunningRegister.SECRETARY,
                proposed.task(RunningRegister.SECRETARY),
                proposed.decided(Outcome.APPROVED));

        assertThat(proposed.caseFile().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(proposed.caseFile().decisions())
                .containsExactly(new Decision(
                        "RS", ProposedCase.MEETING, proposed.paragraph, "Rapporten godkänns", Outcome.APPROVED));
        assertThat(proposed.tasks(RunningRegister.SECRETARY)).isEmpty();
    }

    @Test
    void proposalSentBackCanBeRevisedAndSubmittedAgain() {
        proposed.complete(
                RunningRegister.MANAGER,
                proposed.propose(),
                new TaskCompletion("sendBack", "Nämn nyckeltalen", null, null, null, null, null));
        var revise = proposed.task(RunningRegister.HANDLER);
        assertThat(revise.type()).isEqualTo("revise");
        assertThat(revise.comment()).isEqualTo("Nämn nyckeltalen");

        proposed.complete(
                RunningRegister.HANDLER,
                revise,
                new TaskCompletion("resubmit", null, "Rapporten läggs till handlingarna", null, null, null, null));

        var again = proposed.task(RunningRegister.MANAGER);
        assertThat(again.proposal()).isEqualTo("Rapporten läggs till handlingarna");
        assertThat(again.comment()).isNull();
    }

    @Test
    void withdrawnProposalEndsTheProcessAndTheCaseCanBeProposedAnew() {
        proposed.complete(
                RunningRegister.MANAGER,
                proposed.propose(),
                new TaskCompletion("sendBack", "Nej", null, null, null, null, null));
        proposed.complete(
                RunningRegister.HANDLER, proposed.task(RunningRegister.HANDLER), ProposedCase.outcome("withdraw"));
        assertThat(proposed.tasks(RunningRegister.HANDLER)).isEmpty();

        assertThat(proposed.propose().type()).isEqualTo("approve");
    }

    @Test
    void referredBackMatterReturnsToTheHandlerWithItsReasons() {
        proposed.decide(Outcome.REFERRED_BACK, "Underlaget kompletteras");

        var revise = proposed.task(RunningRegister.HANDLER);
        assertThat(revise.comment()).isEqualTo("Underlaget kompletteras");
        assertThat(proposed.caseFile().status()).isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(proposed.caseFile().decisions()).hasSize(1);
    }

    @Test
    void tabledMatterStaysWithTheSecretaryUntilItIsDecided() {
        proposed.decide(Outcome.TABLED, null);
        assertThat(proposed.caseFile().status()).isEqualTo(CaseStatus.FOR_DECISION);

        var next = ProposedCase.freeParagraph();
        proposed.complete(
                RunningRegister.SECRETARY,
                proposed.task(RunningRegister.SECRETARY),
                new TaskCompletion("APPROVED", null, null, "RS", ProposedCase.MEETING.plusDays(14), next, null));

        assertThat(proposed.caseFile().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(proposed.caseFile().decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.TABLED, Outcome.APPROVED);
    }
}
