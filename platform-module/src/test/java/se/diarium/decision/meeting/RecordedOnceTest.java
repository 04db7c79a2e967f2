package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.decision.TaskCompletion;
import se.diarium.decision.TaskView;
import se.diarium.register.CaseFile;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;

/** What a meeting decides is not recorded a second time by the process of the case. Each test has years of its own. */
class RecordedOnceTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MeetingSecretary secretary = new MeetingSecretary();

    /** A case of the existing process that waits for its decision to be recorded. */
    private TaskView waiting(CaseFile file) {
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        TaskView approve = register.as(
                RunningRegister.HANDLER,
                () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Godkänns.", null, null)));
        register.as(
                RunningRegister.MANAGER,
                () -> process.complete(
                        approve.id(), new TaskCompletion("approve", null, null, null, null, null, null)));
        return register.as(RunningRegister.SECRETARY, () -> process.tasks(0, 1000).tasks().stream()
                .filter(task -> task.diarienummer().equals(file.designation()))
                .findFirst()
                .orElseThrow());
    }

    private void record(TaskView task, LocalDate date) {
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> process.complete(
                        task.id(), new TaskCompletion("APPROVED", null, null, "HSN", date, "999", null)));
    }

    @Test
    void aCaseOfTheProcessThatIsDecidedAtAMeetingIsNotRecordedASecondTime() {
        LocalDate today = LocalDate.now();
        CaseFile file = registering.aCase("I processen");
        TaskView task = waiting(file);
        Meeting meeting = secretary.planned("HSN", today);
        AgendaItem item = secretary.put(meeting, file);

        assertThatThrownBy(() -> record(task, today))
                .satisfies(refusal -> Refusals.assertCode(refusal, "diarienummer", "decision.onAgenda"));
        secretary.proceed(meeting, MeetingStatus.SUMMONED);
        secretary.decide(meeting, item, MeetingSecretary.outcome(Outcome.APPROVED));
        secretary.proceed(meeting, MeetingStatus.HELD);

        assertThatThrownBy(() -> record(task, today)).isInstanceOf(RuntimeException.class);
        assertThat(secretary.reread(file).decisions()).hasSize(1);
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        assertThat(register.as(RunningRegister.SECRETARY, () -> process.tasks(0, 1000))
                        .tasks())
                .noneMatch(open -> open.diarienummer().equals(file.designation()));
    }

    @Test
    void aTablingAtAMeetingIsNotRecordedASecondTimeByTheProcessThatGoesOn() {
        LocalDate today = LocalDate.now();
        CaseFile file = registering.aCase("Bordläggs");
        TaskView task = waiting(file);
        Meeting meeting = secretary.planned("HSN", today);
        AgendaItem item = secretary.put(meeting, file);
        secretary.proceed(meeting, MeetingStatus.SUMMONED);
        secretary.decide(meeting, item, MeetingSecretary.outcome(Outcome.TABLED));
        secretary.proceed(meeting, MeetingStatus.HELD);

        assertThatThrownBy(() -> record(task, today))
                .satisfies(refusal -> Refusals.assertCode(refusal, "diarienummer", "decision.atMeeting"));
        assertThat(secretary.reread(file).decisions()).hasSize(1);
    }
}
