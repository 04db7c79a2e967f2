package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.activiti.engine.TaskService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventType;

/** The day by which one task is to be done can be moved. */
class TaskDaysTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final RunningRegister register = RunningRegister.shared();
    private final Preparing preparing = new Preparing(register, "Ny tidtabell", "Tider");

    @ParameterizedTest
    @ValueSource(strings = {RunningRegister.HANDLER, RunningRegister.SECRETARY, RunningRegister.REGISTRAR})
    void whoeverWorksOnTheCaseMovesTheDay(String user) {
        preparing.consult(RunningRegister.STRANGER);

        var moved = move(user, TODAY.plusDays(60));

        assertThat(moved.due()).isEqualTo(TODAY.plusDays(60));
        assertThat(preparing.task(RunningRegister.STRANGER).due()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void whoeverIsConsultedHasTheDayThatIsGiven() {
        preparing.consult(RunningRegister.STRANGER);

        assertThatThrownBy(() -> move(RunningRegister.STRANGER, TODAY.plusDays(60)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> move(RunningRegister.MEMBER, TODAY.plusDays(60)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aManagerWhoHasTheTaskMovesItsDay() {
        preparing.ask(RouteStep.of(StepKind.MANAGER));
        var task = preparing.task(RunningRegister.MANAGER).id();
        register.as(RunningRegister.MANAGER, () -> preparing.process.claim(task));

        var moved = register.as(RunningRegister.MANAGER, () -> preparing.process.setDue(task, TODAY));

        assertThat(moved.due()).isEqualTo(TODAY);
        assertThatThrownBy(
                        () -> register.as(RunningRegister.OTHER_MANAGER, () -> preparing.process.setDue(task, TODAY)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        preparing.consult(RunningRegister.STRANGER);

        assertThatThrownBy(() -> move(RunningRegister.HANDLER, TODAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("due");
        assertThatThrownBy(() -> move(RunningRegister.HANDLER, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("due");
    }

    @Test
    void whatIsRemindedOfIsTheNewDay() {
        preparing.consult(RunningRegister.STRANGER);

        move(RunningRegister.HANDLER, TODAY.plusDays(2));

        var tasks = new OpenDueTasks(
                register.bean("activitiTaskService", TaskService.class),
                register.bean("diarium.taskList", TaskList.class),
                register.bean("AuthorityService", AuthorityService.class),
                register.bean("diarium.calendar", RegisterCalendar.class));
        assertThat(register.asSystem(() -> tasks.until(TODAY.plusDays(3), Locale.ENGLISH)))
                .filteredOn(task -> task.diarienummer().equals(preparing.file.designation()))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(TODAY.plusDays(2)));
    }

    @Test
    void theHistoryTellsThatTheDayWasMoved() {
        preparing.consult(RunningRegister.STRANGER);

        move(RunningRegister.HANDLER, TODAY.plusDays(60));

        assertThat(preparing.history())
                .filteredOn(entry -> entry.event().content().type() == EventType.TASK_DAY_MOVED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes().toString())
                        .contains(TODAY.plusDays(60).toString()));
    }

    private TaskView move(String user, LocalDate day) {
        var task = preparing.task(RunningRegister.STRANGER).id();
        return register.as(user, () -> preparing.process.setDue(task, day));
    }
}
