package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.event.EventType;
import se.diarium.register.history.HistoryEntry;

/** How a proposal was prepared stands in the history of its case. */
class ProposalEventsTest {
    private final RunningRegister register = RunningRegister.shared();
    private final Preparing preparing = new Preparing(register, "Ny vårdcentral", "Byggs i Norrvidda");

    @Test
    void theManagersApprovalIsAnEventOfTheManagers() {
        preparing.ask(RouteStep.of(StepKind.MANAGER));

        preparing.complete(RunningRegister.MANAGER, "approve");

        assertThat(last(EventType.PROPOSAL_APPROVED).event().content().actor()).isEqualTo(RunningRegister.MANAGER);
        assertThat(last(EventType.PROPOSAL_APPROVED).text()).isEqualTo("The manager approved the proposal");
    }

    @Test
    void whatIsSentBackIsSoWithItsReason() {
        preparing.ask(RouteStep.of(StepKind.MANAGER));

        preparing.complete(RunningRegister.MANAGER, "sendBack", "Kostnaden saknas");
        preparing.complete(RunningRegister.HANDLER, "resubmit");

        assertThat(told(EventType.PROPOSAL_SENT_BACK)).containsExactly("Reason: Kostnaden saknas");
        assertThat(last(EventType.PROPOSAL_RESUBMITTED).event().content().actor())
                .isEqualTo(RunningRegister.HANDLER);
    }

    @Test
    void eachReviewersApprovalIsAnEventOfItsOwn() {
        preparing.ask(new RouteStep(
                StepKind.REVIEW, null, List.of(RunningRegister.STRANGER, RunningRegister.MEMBER), false, null));

        preparing.complete(RunningRegister.STRANGER, "approve");
        preparing.complete(RunningRegister.MEMBER, "approve");

        assertThat(preparing.history())
                .filteredOn(entry -> entry.event().content().type() == EventType.PROPOSAL_REVIEWED)
                .extracting(entry -> entry.event().content().actor())
                .containsExactly(RunningRegister.MEMBER, RunningRegister.STRANGER);
    }

    @Test
    void aConsultationIsToldOfWhenItIsSentAndWhenItIsAnswered() {
        preparing.consult(RunningRegister.STRANGER);
        assertThat(told(EventType.CONSULTATION_SENT))
                .containsExactly("At the latest: " + LocalDate.now().plusDays(30), "To: " + RunningRegister.STRANGER);

        register.as(
                RunningRegister.STRANGER,
                () -> preparing.process.complete(
                        preparing.task(RunningRegister.STRANGER).id(),
                        new TaskCompletion(
                                "answered", "Tillstyrks", null, null, null, null, null, preparing.letter.id())));

        assertThat(told(EventType.CONSULTATION_ANSWERED)).containsExactly("Comment: Tillstyrks", "Record: 1");
    }

    @Test
    void theUnionsDisagreementIsToldWithItsReason() {
        preparing.ask(new RouteStep(StepKind.UNION, null, List.of(RunningRegister.STRANGER), false, null));

        preparing.complete(RunningRegister.STRANGER, "disagreed", "Bemanningen");

        assertThat(told(EventType.UNIONS_DISAGREED)).containsExactly("Reason: Bemanningen");
    }

    @Test
    void whatIsToldIsPartOfTheChain() {
        preparing.ask(RouteStep.of(StepKind.MANAGER));
        preparing.complete(RunningRegister.MANAGER, "approve");

        var report = register.asSystem(() -> register.bean("diarium.chainVerification", ChainVerification.class)
                .verify("HSN", List.of()));

        assertThat(report.broken()).isEmpty();
    }

    private HistoryEntry last(EventType type) {
        return preparing.history().stream()
                .filter(entry -> entry.event().content().type() == type)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(EventType type) {
        return last(type).changes().stream()
                .map(change -> change.label() + ": " + change.afterText())
                .sorted()
                .toList();
    }
}
