package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Outcome;
import se.diarium.register.series.CaseTable;

/** Where a matter goes from a meeting. Each test has years of its own. */
class MeetingOutcomesTest {

    private final RunningRegister register = RunningRegister.shared();
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MeetingSecretary secretary = new MeetingSecretary();

    @Test
    void aMatterThatIsReferredBackGoesIntoPreparationWithItsReasons() {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2009, 3, 1));
        assertThatThrownBy(() ->
                        secretary.decide(one.meeting(), one.item(), MeetingSecretary.outcome(Outcome.REFERRED_BACK)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "reasons", "decision.reasons"));
        secretary.decide(
                one.meeting(),
                one.item(),
                new DecisionInput(Outcome.REFERRED_BACK, null, null, "Kostnaden saknas.", null, null, null, null));

        secretary.proceed(one.meeting(), MeetingStatus.HELD);

        assertThat(secretary.reread(one.file()).status()).isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(secretary.reread(one.file()).decisions().get(0).text()).isEqualTo("Kostnaden saknas.");
    }

    @Test
    void aMatterThatIsPassedOnLiesBeforeTheNextBody() {
        MeetingSecretary.Summoned one = secretary.summoned("AU", LocalDate.of(2017, 2, 1));
        assertThatThrownBy(
                        () -> secretary.decide(one.meeting(), one.item(), MeetingSecretary.outcome(Outcome.PASSED_ON)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "nextBody", "required"));
        secretary.decide(
                one.meeting(),
                one.item(),
                new DecisionInput(Outcome.PASSED_ON, null, null, null, null, "RUN", null, null));

        secretary.proceed(one.meeting(), MeetingStatus.HELD);

        assertThat(secretary.reread(one.file()).status()).isEqualTo(CaseStatus.FOR_DECISION);
        assertThat(register.asSystem(() -> register.bean("diarium.caseTable", CaseTable.class)
                        .liesBefore(one.file().id())))
                .contains("RUN");
    }

    @Test
    void aTabledMatterIsReadyForTheNextMeeting() {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2017, 3, 1));
        secretary.decide(one.meeting(), one.item(), MeetingSecretary.outcome(Outcome.TABLED));
        secretary.proceed(one.meeting(), MeetingStatus.HELD);

        AgendaItem again = secretary.put(secretary.planned("HSN", LocalDate.of(2017, 4, 1)), one.file());

        assertThat(again.caseId()).isEqualTo(one.file().id());
    }

    @Test
    void aDecisionIsNotTakenBeforeItsMeetingNorOnOneThatIsNotUnderWay() {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2018, 2, 5));

        assertThatThrownBy(() -> secretary.decide(
                        one.meeting(),
                        one.item(),
                        new DecisionInput(
                                Outcome.APPROVED, LocalDate.of(2018, 2, 4), null, null, null, null, null, null)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "date", "decision.beforeMeeting"));
        Meeting future = secretary.planned("HSN", LocalDate.of(2036, 2, 5));
        secretary.proceed(future, MeetingStatus.SUMMONED);
        assertThatThrownBy(() -> secretary.decide(
                        future, secretary.items(future).get(0), MeetingSecretary.outcome(Outcome.NOTED)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "date", "date.future"));
        Meeting unsummoned = secretary.planned("HSN", LocalDate.of(2018, 3, 5));
        assertThatThrownBy(() -> secretary.decide(
                        unsummoned, secretary.items(unsummoned).get(0), MeetingSecretary.outcome(Outcome.NOTED)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "status", "decision.atStatus"));
    }

    @Test
    void onlyACaseCanGoOnToSomewhere() {
        MeetingSecretary.Summoned one = secretary.summoned("HSN", LocalDate.of(2018, 4, 5));

        assertThatThrownBy(() -> secretary.decide(
                        one.meeting(), secretary.items(one.meeting()).get(0), MeetingSecretary.outcome(Outcome.TABLED)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "outcome", "decision.needsCase"));
    }
}
