package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;

class DeadlinesTest {

    private static final LocalDate DUE = LocalDate.of(2031, 5, 20);

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);
    private final Deadlines deadlines = register.bean("diarium.deadlines", Deadlines.class);

    private Deadline add(CaseFile file, DeadlineInput given) {
        return register.as(RunningRegister.REGISTRAR, () -> deadlines.add(file.diarienummer(), given));
    }

    @Test
    void aDeadlineFallsToTheHandlerUnlessAnotherIsNamed() {
        CaseFile file = registering.aCase("Bevakning");

        assertThat(add(file, new DeadlineInput("Svara på remiss", DUE, null)).responsible())
                .isEqualTo(RunningRegister.HANDLER);
        assertThat(add(file, new DeadlineInput("Kalla", DUE, RunningRegister.SECRETARY))
                        .responsible())
                .isEqualTo(RunningRegister.SECRETARY);
    }

    @Test
    void aDeadlineThatIsMetSaysWhenAndByWhomAndStaysSo() {
        CaseFile file = registering.aCase("Klar bevakning");
        Deadline set = add(file, new DeadlineInput("Svara", DUE, null));

        Deadline met = register.as(RunningRegister.HANDLER, () -> deadlines.meet(file.diarienummer(), set.id()));

        assertThat(met.met().by()).isEqualTo(RunningRegister.HANDLER);
        assertThat(met.open()).isFalse();
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> deadlines.change(file.diarienummer(), set.id(), new DeadlineInput(null, DUE, null))))
                .isInstanceOf(ConflictException.class);
        assertThat(parts.happened(set.id())).containsExactly(EventType.DEADLINE_SET, EventType.DEADLINE_MET);
    }

    @Test
    void aDeadlineThatIsWithdrawnIsStillThere() {
        CaseFile file = registering.aCase("Avförd bevakning");
        Deadline set = add(file, new DeadlineInput("Svara", DUE, null));

        register.as(RunningRegister.HANDLER, () -> deadlines.withdraw(file.diarienummer(), set.id()));

        assertThat(register.as(RunningRegister.HANDLER, () -> deadlines.of(file.diarienummer())))
                .singleElement()
                .satisfies(there -> assertThat(there.withdrawn().by()).isEqualTo(RunningRegister.HANDLER));
    }

    @Test
    void theDayCanBeMoved() {
        CaseFile file = registering.aCase("Flyttad bevakning");
        Deadline set = add(file, new DeadlineInput("Svara", DUE, null));

        Deadline moved = register.as(
                RunningRegister.HANDLER,
                () -> deadlines.change(file.diarienummer(), set.id(), new DeadlineInput(null, DUE.plusDays(7), null)));

        assertThat(moved).isEqualTo(new Deadline(set.id(), "Svara", DUE.plusDays(7), set.responsible(), null, null));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        CaseFile file = registering.aCase("Fel i bevakning");

        assertThatThrownBy(() -> add(file, new DeadlineInput(null, null, "ingen.alls")))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("what", "due", "responsible"));
    }
}
