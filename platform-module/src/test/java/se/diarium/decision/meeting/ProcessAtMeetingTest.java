package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.decision.TaskCompletion;
import se.diarium.decision.TaskView;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.OngoingDecisions;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;

/** The process of a case waits at its body and goes on with what is decided at the meeting. Each test has a year of its own. */
class ProcessAtMeetingTest {

    /** A register whose process is followed, with what is done to it. */
    private record Following(RunningRegister register, CaseFile file) {

        static Following in(RunningRegister register) {
            return new Following(register, new Registering(register).aCase("Till sammanträde"));
        }

        private DecisionProcess process() {
            return register.bean("diarium.decisionProcess", DecisionProcess.class);
        }

        Following propose(String body) {
            TaskView approve = register.as(RunningRegister.HANDLER, () -> process()
                    .start(file.diarienummer(), new ProposalInput(body, "Godkänns.", null, null)));
            complete(RunningRegister.MANAGER, approve, "approve");
            return this;
        }

        void complete(String user, TaskView task, String outcome) {
            register.as(user, () -> process()
                    .complete(task.id(), new TaskCompletion(outcome, null, null, null, null, null, null)));
        }

        List<TaskView> tasks(String user) {
            return register.as(user, () -> process().tasks(0, 1000).tasks().stream()
                    .filter(task -> task.diarienummer().equals(file.designation()))
                    .toList());
        }

        TaskView task(String user) {
            assertThat(tasks(user)).hasSize(1);
            return tasks(user).get(0);
        }

        /** Holds a meeting that decides the case. */
        void decide(String body, LocalDate day, Outcome outcome, String reasons, String nextBody) {
            Meetings meetings = register.bean("diarium.meetings", Meetings.class);
            String secretary = RunningRegister.SECRETARY;
            MeetingKey key = register.as(secretary, () -> meetings.plan(new MeetingInput(body, day, null, null, null))
                    .key());
            AgendaItem item = register.as(secretary, () -> register.bean("diarium.agendas", Agendas.class)
                    .add(key, new ItemInput(ItemKind.CASE, null, file.diarienummer(), null, "Godkänns.")));
            register.as(secretary, () -> meetings.proceed(key, MeetingStatus.SUMMONED, null));
            register.as(secretary, () -> register.bean("diarium.itemDecisions", ItemDecisions.class)
                    .decide(
                            key,
                            item.id(),
                            new DecisionInput(outcome, null, "Så beslutades.", reasons, null, nextBody, null, null)));
            register.as(secretary, () -> meetings.proceed(key, MeetingStatus.HELD, null));
        }

        boolean running() {
            return register.asSystem(() -> register.bean("diarium.runningDecisions", OngoingDecisions.class)
                    .in(file.diarienummer()));
        }

        CaseFile now() {
            return register.asSystem(() ->
                    register.bean("diarium.caseRegister", CaseRegister.class).get(file.diarienummer()));
        }
    }

    @Test
    void whatTheMeetingSettlesEndsTheProcessAndItsTask() {
        Following one = Following.in(RunningRegister.shared()).propose("HSN");

        one.decide("HSN", LocalDate.of(2023, 2, 1), Outcome.REJECTED, null, null);

        assertThat(one.running()).isFalse();
        assertThat(one.tasks(RunningRegister.SECRETARY)).isEmpty();
        assertThat(one.now().status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void whatTheMeetingRefersBackBeginsANewRoundAtTheHandlerWithTheReasons() {
        Following one = Following.in(RunningRegister.shared()).propose("HSN");

        one.decide("HSN", LocalDate.of(2023, 3, 1), Outcome.REFERRED_BACK, "Kostnaden saknas.", null);

        TaskView revise = one.task(RunningRegister.HANDLER);
        assertThat(revise.type()).isEqualTo("revise");
        assertThat(revise.comment()).isEqualTo("Kostnaden saknas.");
        assertThat(one.tasks(RunningRegister.SECRETARY)).isEmpty();
        one.complete(RunningRegister.HANDLER, revise, "resubmit");
        assertThat(one.task(RunningRegister.MANAGER).type()).isEqualTo("approve");
    }

    @Test
    void whatTheMeetingTablesWaitsAsItWasForTheNextMeeting() {
        Following one = Following.in(RunningRegister.shared()).propose("HSN");
        TaskView waiting = one.task(RunningRegister.SECRETARY);

        one.decide("HSN", LocalDate.of(2023, 4, 1), Outcome.TABLED, null, null);
        assertThat(one.task(RunningRegister.SECRETARY)).isEqualTo(waiting);
        one.decide("HSN", LocalDate.of(2023, 5, 1), Outcome.APPROVED, null, null);

        assertThat(one.running()).isFalse();
        assertThat(one.now().decisions())
                .extracting(decision -> decision.outcome())
                .containsExactly(Outcome.TABLED, Outcome.APPROVED);
    }

    @Test
    void nothingNewIsAddedToTheProposalOfATabledMatter() {
        RunningRegister register = RunningRegister.shared();
        Following one = Following.in(register).propose("HSN");
        one.decide("HSN", LocalDate.of(2023, 8, 1), Outcome.TABLED, null, null);
        Meetings meetings = register.bean("diarium.meetings", Meetings.class);
        Agendas agendas = register.bean("diarium.agendas", Agendas.class);
        MeetingKey key = register.as(RunningRegister.SECRETARY, () -> meetings.plan(
                        new MeetingInput("HSN", LocalDate.of(2023, 9, 1), null, null, null))
                .key());

        assertThatThrownBy(() -> register.as(
                        RunningRegister.SECRETARY,
                        () -> agendas.add(
                                key,
                                new ItemInput(ItemKind.CASE, null, one.file().diarienummer(), null, "Något annat."))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("proposal");
        AgendaItem item = register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(
                        key, new ItemInput(ItemKind.CASE, null, one.file().diarienummer(), null, null)));

        assertThat(item.proposal()).isEqualTo("Godkänns.");
    }

    @Test
    void anItemMadeOfACaseTakesTheWordingAndTheLetterThatItsProcessProposes() {
        RunningRegister register = RunningRegister.shared();
        Following one = Following.in(register);
        String letter = new Registering(register)
                .aRecord(one.file().diarienummer(), "Tjänsteskrivelse", "Godkänns")
                .id();
        TaskView approve = register.as(RunningRegister.HANDLER, () -> one.process()
                .start(one.file().diarienummer(), new ProposalInput("HSN", "Avtalet godkänns.", letter, null)));
        one.complete(RunningRegister.MANAGER, approve, "approve");

        AgendaItem item = put(register, LocalDate.of(2023, 10, 2), one, null, null);

        assertThat(item.proposal()).isEqualTo("Avtalet godkänns.");
        assertThat(item.papers()).containsExactly(letter);
    }

    @Test
    void whatTheItemSaysOfItsProposalAndPapersStands() {
        RunningRegister register = RunningRegister.shared();
        Following one = Following.in(register).propose("HSN");

        AgendaItem item = put(register, LocalDate.of(2023, 11, 2), one, List.of(), "Ärendet avslås.");

        assertThat(item.proposal()).isEqualTo("Ärendet avslås.");
        assertThat(item.papers()).isEmpty();
    }

    private static AgendaItem put(
            RunningRegister register, LocalDate day, Following one, List<String> papers, String proposal) {
        MeetingKey key = register.as(RunningRegister.SECRETARY, () -> register.bean("diarium.meetings", Meetings.class)
                .plan(new MeetingInput("HSN", day, null, null, null))
                .key());
        return register.as(RunningRegister.SECRETARY, () -> register.bean("diarium.agendas", Agendas.class)
                .add(key, new ItemInput(ItemKind.CASE, null, one.file().diarienummer(), papers, proposal)));
    }

    @Test
    void whatTheMeetingPassesOnWaitsAtTheBodyThatItWasPassedOnTo() {
        Following one = Following.in(RunningRegister.shared()).propose("HSN");

        one.decide("HSN", LocalDate.of(2023, 6, 1), Outcome.PASSED_ON, null, "RUN");
        assertThat(one.task(RunningRegister.SECRETARY).body()).isEqualTo("RUN");
        one.decide("RUN", LocalDate.of(2023, 7, 1), Outcome.APPROVED, null, null);

        assertThat(one.running()).isFalse();
        assertThat(one.now().decisions())
                .extracting(decision -> decision.body())
                .containsExactly("HSN", "RUN");
    }

    @Test
    void aCaseOfABodyThatKeepsItsMeetingsHereWaitsWithoutATaskForAnybody(@TempDir Path folder) throws Exception {
        Path bodies = Files.writeString(folder.resolve("bodies.yaml"), """
                bodies:
                  - {code: HSN, name: Nämnden, genitive: Nämndens, meetingsHere: true}
                  - {code: RS, name: Regionstyrelsen, genitive: Regionstyrelsens}
                """);
        try (RunningRegister register = RunningRegister.start(
                Map.of("diarium.bodies", bodies.toUri().toString(), "diarium.delegationOrder", ""))) {
            Following one = Following.in(register).propose("HSN");
            assertThat(one.running()).isTrue();
            assertThat(one.tasks(RunningRegister.SECRETARY)).isEmpty();

            one.decide("HSN", LocalDate.of(2023, 2, 1), Outcome.REFERRED_BACK, "Utred mer.", null);
            one.complete(RunningRegister.HANDLER, one.task(RunningRegister.HANDLER), "resubmit");
            one.complete(RunningRegister.MANAGER, one.task(RunningRegister.MANAGER), "approve");
            one.decide("HSN", LocalDate.of(2023, 3, 1), Outcome.APPROVED, null, null);

            assertThat(one.running()).isFalse();
            assertThat(one.now().status()).isEqualTo(CaseStatus.DECIDED);
        }
    }
}
