package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.NewCase;
import se.diarium.register.Outcome;
import se.diarium.register.event.ChainReport;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

class HistoryTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final EventChain events = register.bean("diarium.events", EventChain.class);

    private List<Event> eventsOf(String id) {
        return register.asSystem(() -> events.of(id));
    }

    @Test
    void everyChangeIsAnEventWithWhoAndBeforeAndAfter() {
        CaseFile file = registering.aCase("Rubrik ett");
        register.as(
                RunningRegister.HANDLER,
                () -> cases.amend(file.diarienummer(), new CaseChange("Rubrik två", null, null, null, null, null)));
        register.as(RunningRegister.HANDLER, () -> cases.proceed(file.diarienummer(), CaseStatus.IN_PREPARATION));

        List<Event> history = eventsOf(file.id());
        assertThat(history)
                .extracting(event -> event.content().type())
                .containsExactly(EventType.CASE_REGISTERED, EventType.CASE_CHANGED, EventType.CASE_STATUS_CHANGED);
        assertThat(history)
                .extracting(event -> event.content().actor())
                .containsExactly(RunningRegister.REGISTRAR, RunningRegister.HANDLER, RunningRegister.HANDLER);
        assertThat(history.get(1).content().before()).contains("Rubrik ett").doesNotContain("status");
        assertThat(history.get(1).content().after()).contains("Rubrik två");
    }

    @Test
    void aDecisionIsAnEventAndTheCaseIsDecided() {
        CaseFile file = registering.aCase("Beslutas");
        Decision decision =
                new Decision("HSN", LocalDate.now().minusDays(1), "101", "Rapporten godkänns", Outcome.APPROVED);

        register.as(RunningRegister.SECRETARY, () -> cases.recordDecision(file.diarienummer(), null, decision));

        CaseFile decided = register.as(RunningRegister.SECRETARY, () -> cases.get(file.diarienummer()));
        assertThat(decided.status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(decided.decisions()).containsExactly(decision);
        assertThat(eventsOf(file.id()))
                .extracting(event -> event.content().type())
                .contains(EventType.CASE_STATUS_CHANGED);
    }

    @Test
    void aRolledBackRegistrationLeavesNoNumberAndNoEvent() {
        int before = registering.aCase("Före").diarienummer().number();
        assertThatThrownBy(() -> register.as(RunningRegister.REGISTRAR, () -> {
                    cases.register(new NewCase("HSN", "Rullas tillbaka", null, null, null, null, null, null, null));
                    throw new IllegalStateException("Fel efter registreringen");
                }))
                .isInstanceOf(IllegalStateException.class);

        CaseFile after = registering.aCase("Efter");

        assertThat(after.diarienummer().number()).isEqualTo(before + 1);
        assertThat(register.asSystem(() -> register.bean("diarium.chainVerification", ChainVerification.class)
                        .verify("HSN", List.of())))
                .extracting(ChainReport::broken)
                .isEqualTo(Optional.empty());
    }
}
