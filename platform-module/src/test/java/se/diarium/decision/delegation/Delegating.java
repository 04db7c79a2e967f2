package se.diarium.decision.delegation;

import java.time.LocalDate;
import java.util.List;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

/** What tests of delegation share: cases of a year and decisions in them. */
final class Delegating {

    static final LegalGround GROUND = new LegalGround(21, 7);

    final RunningRegister register = RunningRegister.shared();
    final DelegationDecisions decisions = register.bean("diarium.delegationDecisions", DelegationDecisions.class);

    /** A case that was registered on the first day of the year and that the handler handles. */
    CaseFile aCase(String body, int year) {
        return aCase(body, year, null);
    }

    CaseFile aCase(String body, int year, LegalGround secrecy) {
        NewCase given = new NewCase(
                body,
                "Ansökan om medel",
                null,
                null,
                null,
                RunningRegister.HANDLER,
                LocalDate.of(year, 1, 1),
                secrecy,
                null);
        return register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                .register(given));
    }

    static DelegationInput input(String item, LocalDate date) {
        return new DelegationInput(item, "Ansökan beviljas.", null, date, "Ulla Ek", null, null);
    }

    static DelegationInput secret(String item, LocalDate date) {
        return new DelegationInput(item, "Ansökan avslås.", null, date, "Ulla Ek", null, GROUND);
    }

    DelegationDecision decide(CaseFile file, DelegationInput given) {
        return decide(RunningRegister.HANDLER, file, given);
    }

    DelegationDecision decide(String user, CaseFile file, DelegationInput given) {
        return register.as(user, () -> decisions.register(file.diarienummer(), given));
    }

    List<DelegationDecision> seen(String user, CaseFile file) {
        return register.as(user, () -> decisions.of(file.diarienummer()));
    }

    /** What happened to a decision, oldest first. */
    List<EventType> happened(String id) {
        return register
                .asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(id))
                .stream()
                .map(event -> event.content().type())
                .toList();
    }
}
