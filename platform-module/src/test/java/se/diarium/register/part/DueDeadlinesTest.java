package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.LegalGround;
import se.diarium.register.node.Registering;

/** Tests share the register, so each looks for deadlines of its own. */
class DueDeadlinesTest {

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);
    private final Deadlines deadlines = register.bean("diarium.deadlines", Deadlines.class);
    private final DueDeadlines due = register.bean("diarium.dueDeadlines", DueDeadlines.class);

    private Deadline set(CaseFile file, LocalDate day, String responsible) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> deadlines.add(file.diarienummer(), new DeadlineInput("Svara", day, responsible)));
    }

    private List<DueDeadline> list(String user, boolean mine, LocalDate until, Deadline... among) {
        List<String> ids = List.of(among).stream().map(Deadline::id).toList();
        return register.as(user, () -> due.list(mine, until, 0, 500)).deadlines().stream()
                .filter(row -> ids.contains(row.deadline().id()))
                .toList();
    }

    @Test
    void whatIsOverdueComesFirstWithItsCase() {
        CaseFile file = registering.aCase("Dagens bevakningar");
        Deadline later = set(file, LocalDate.of(2031, 1, 1), null);
        Deadline overdue = set(file, LocalDate.of(2020, 1, 1), null);

        assertThat(list(RunningRegister.MANAGER, false, null, later, overdue))
                .extracting(row -> row.deadline().id(), DueDeadline::overdue, row -> row.inCase()
                        .designation())
                .containsExactly(
                        Tuple.tuple(overdue.id(), true, file.designation()),
                        Tuple.tuple(later.id(), false, file.designation()));
    }

    @Test
    void mineAreThoseThatIAmResponsibleFor() {
        CaseFile file = registering.aCase("Mina bevakningar");
        Deadline handlers = set(file, LocalDate.of(2031, 1, 1), null);
        Deadline secretarys = set(file, LocalDate.of(2031, 1, 1), RunningRegister.SECRETARY);

        assertThat(list(RunningRegister.SECRETARY, true, null, handlers, secretarys))
                .extracting(row -> row.deadline().id())
                .containsExactly(secretarys.id());
    }

    @Test
    void thoseAfterTheLastDayAreLeftOut() {
        CaseFile file = registering.aCase("Till en dag");
        Deadline on = set(file, LocalDate.of(2031, 1, 1), null);
        Deadline after = set(file, LocalDate.of(2031, 1, 2), null);

        assertThat(list(RunningRegister.HANDLER, false, LocalDate.of(2031, 1, 1), on, after))
                .extracting(row -> row.deadline().id())
                .containsExactly(on.id());
    }

    @Test
    void whatIsMetOrInAClosedCaseIsNotToBeDone() {
        CaseFile file = registering.aCase("Klart");
        Deadline met = set(file, LocalDate.of(2031, 1, 1), null);
        register.as(RunningRegister.HANDLER, () -> deadlines.meet(file.diarienummer(), met.id()));
        CaseFile closed = registering.aCase("Stängt med bevakning");
        Deadline left = set(closed, LocalDate.of(2031, 1, 1), null);
        parts.close(closed);

        assertThat(list(RunningRegister.HANDLER, false, null, met, left)).isEmpty();
    }

    @Test
    void thoseOfASecretCaseAreListedForThoseWhoMayReadIt() {
        Deadline secret =
                set(registering.aCase("Hemlig bevakning", new LegalGround(21, 7)), LocalDate.of(2031, 1, 1), null);

        assertThat(list(RunningRegister.HANDLER, false, null, secret)).hasSize(1);
        assertThat(list(RunningRegister.MANAGER, false, null, secret)).isEmpty();
    }
}
