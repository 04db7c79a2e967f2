package se.diarium.governance.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.inRound;
import static se.diarium.governance.thread.Planning.indicator;
import static se.diarium.governance.thread.Planning.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import se.diarium.AtOnce;
import se.diarium.RunningRegister;
import se.diarium.governance.round.Round;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;
import se.diarium.register.history.CaseHistory;
import se.diarium.register.history.Disagreement;
import se.diarium.register.history.HistoryEntry;
import se.diarium.register.history.RegisterAgreement;
import se.diarium.register.node.Nodes;

class AnswersTest {

    private final Planning planning = new Planning();
    private final RunningRegister register = planning.register;
    private final RecordFile plan = planning.aPlan();
    private final Round round = planning.aRound(5, plan);
    private final PlanObject assignment = planning.add(plan, assignment("Ta fram en plan", "EKO"));
    private final PlanObject indicator = planning.add(plan, indicator("Andel i tid", "EKO", percent("90")));

    private List<FieldError> refused(String user, PlanObject object, AnswerInput given) {
        try {
            planning.answer(user, object, given);
        } catch (InvalidInputException refusal) {
            return refusal.errors();
        }
        throw new AssertionError("It was answered");
    }

    private List<FieldError> refused(AnswerInput given) {
        return refused(RunningRegister.SECRETARY, assignment, given);
    }

    private AnswerInput replacing(Answer answer, AnswerStatus status) {
        return new AnswerInput(round.id(), null, status, null, null, null, null, answer.id());
    }

    @Test
    void aUnitAnswersWhatIsAddressedToItThoughItMayNotReadThePlan() {
        planning.answersFor("EKO", RunningRegister.STRANGER);

        Answer answer = planning.answer(
                RunningRegister.STRANGER,
                indicator,
                new AnswerInput(
                        round.id(),
                        null,
                        AnswerStatus.DEVIATES,
                        new BigDecimal("87.50"),
                        "Sjukfrånvaro",
                        "Nås till årets slut",
                        null,
                        null));

        assertThat(answer)
                .returns(new BigDecimal("87.5"), Answer::figure)
                .returns(LocalDate.of(2024, 4, 30), Answer::day)
                .returns(RunningRegister.STRANGER, Answer::by);
        assertThat(register.as(RunningRegister.MANAGER, () -> planning.answers.about(indicator.id())))
                .containsExactly(answer);
        assertThat(planning.happened(answer.id())).containsExactly(EventType.OBJECT_ANSWERED);
    }

    @Test
    void theHistoryOfTheCaseCallsTheRoundByItsName() {
        planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.ON_TRACK));

        HistoryEntry answered = register.as(
                        RunningRegister.REGISTRAR, () -> register.bean("diarium.caseHistory", CaseHistory.class)
                                .of(plan.diarienummer(), 0, 1, Locale.forLanguageTag("sv")))
                .entries()
                .get(0);

        assertThat(answered.changes())
                .filteredOn(change -> change.property().equals("outcomeRound"))
                .singleElement()
                .satisfies(change -> assertThat(change.afterText()).isEqualTo(round.name()));
    }

    @Test
    void anAnswerIsChangedUntilTheRoundClosesAndEachChangeIsAnEvent() {
        Answer first = planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.NOT_STARTED));

        Answer second = planning.answer(RunningRegister.REGISTRAR, assignment, inRound(round, AnswerStatus.ON_TRACK));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(planning.secretary(() -> planning.answers.about(assignment.id())))
                .extracting(Answer::status)
                .containsExactly(AnswerStatus.ON_TRACK);
        assertThat(planning.happened(first.id())).containsExactly(EventType.OBJECT_ANSWERED, EventType.ANSWER_CHANGED);
    }

    @Test
    void twoWhoAnswerAtOnceGiveOneAnswer() throws InterruptedException {
        assertThat(AtOnce.failures(
                        () -> planning.answer(
                                RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.ON_TRACK)),
                        () -> planning.answer(
                                RunningRegister.REGISTRAR, assignment, inRound(round, AnswerStatus.DEVIATES))))
                .isEmpty();

        assertThat(planning.secretary(() -> planning.answers.about(assignment.id())))
                .hasSize(1);
    }

    @Test
    void nobodyAnswersForAnotherUnit() {
        planning.answersFor("HR", RunningRegister.HANDLER);

        assertThat(refused(RunningRegister.HANDLER, assignment, inRound(round, AnswerStatus.DONE)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("objectId", "answer.otherUnit"));
    }

    @Test
    void whoAnswersForNobodyIsDenied() {
        assertThatThrownBy(
                        () -> planning.answer(RunningRegister.MANAGER, assignment, inRound(round, AnswerStatus.DONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everythingThatCannotBeAcceptedIsNamedAtOnce() {
        AnswerInput given = new AnswerInput(
                null, null, null, BigDecimal.ONE, "19121212-1212", "x".repeat(4001), LocalDate.of(1, 1, 1), null);

        assertThat(refused(given))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("status", "figure", "comment", "forecast", "day", "round");
    }

    @Test
    void aRoundThatHasClosedTakesNoAnswer() {
        planning.closed(round, plan);

        assertThat(refused(inRound(round, AnswerStatus.DONE)))
                .extracting(FieldError::code)
                .containsExactly("round.closed");
    }

    @Test
    void aRoundThatHasNotOpenedTakesNoAnswer() {
        Round later = planning.aRound(100, plan);

        assertThat(refused(inRound(later, AnswerStatus.DONE)))
                .extracting(FieldError::code)
                .containsExactly("round.notOpen");
    }

    @Test
    void aRoundAboutAnotherPlanTakesNoAnswer() {
        Round other = planning.aRound(5, planning.aPlan());

        assertThat(refused(inRound(other, AnswerStatus.DONE)))
                .extracting(FieldError::code)
                .containsExactly("round.notCovered");
    }

    @Test
    void aLaterCorrectionIsANewAnswerThatSaysWhatItReplaces() {
        Answer wrong = planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.DONE));
        planning.closed(round, plan);

        Answer right = planning.answer(RunningRegister.SECRETARY, assignment, replacing(wrong, AnswerStatus.DEVIATES));

        assertThat(right.replacesId()).isEqualTo(wrong.id());
        assertThat(planning.secretary(() -> planning.answers.about(assignment.id())))
                .extracting(Answer::status, Answer::replaced)
                .containsExactlyInAnyOrder(tuple(AnswerStatus.DONE, true), tuple(AnswerStatus.DEVIATES, false));
        assertThat(refused(replacing(wrong, AnswerStatus.DONE)))
                .extracting(FieldError::code)
                .containsExactly("answer.replaces");
    }

    @Test
    void anAnswerInAReportIsAboutTheDayOfTheReport() {
        RecordFile report = planning.aRecord(plan.diarienummer(), "report");

        Answer answer = planning.answer(
                RunningRegister.SECRETARY,
                indicator,
                new AnswerInput(null, report.id(), AnswerStatus.ON_TRACK, BigDecimal.TEN, null, null, null, null));

        assertThat(answer).returns(report.date(), Answer::day).returns(report.id(), Answer::reportId);
    }

    @Test
    void whatARecordReportsIsNotedOnTheAnswersOfARound() {
        RecordFile report = planning.aRecord(plan.diarienummer(), "report");
        Answer answer = planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.DONE));

        planning.secretary(() -> {
            planning.answers.reportIn(report.id(), List.of(answer.id()));
            return null;
        });

        assertThat(planning.secretary(() -> planning.answers.ofReport(report.id())))
                .extracting(Answer::id)
                .containsExactly(answer.id());
    }

    @Test
    void noOtherDoorChangesOrRemovesAnAnswer() {
        Answer answer = planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.DEVIATES));
        NodeService nodes = register.bean("NodeService", NodeService.class);

        assertThatThrownBy(() -> register.as(
                        "admin", () -> nodes.setProperty(Nodes.ref(answer.id()), ThreadModel.STATUS, "DONE")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.as("admin", () -> nodes.deleteNode(Nodes.ref(answer.id()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(planning.secretary(() -> planning.answers.about(assignment.id())))
                .containsExactly(answer);
    }

    @Test
    void theHistoryAgreesWithWhatPlansHoldAndWhatIsAnswered() {
        Answer answer = planning.answer(RunningRegister.SECRETARY, assignment, inRound(round, AnswerStatus.DEVIATES));
        planning.decide(plan, LocalDate.of(2023, 11, 8), "195");
        List<Disagreement> found = new ArrayList<>();

        register.bean("diarium.registerAgreement", RegisterAgreement.class).check("RS", found::add);

        assertThat(found)
                .extracting(Disagreement::nodeId)
                .doesNotContain(answer.id(), assignment.id(), indicator.id(), plan.id());
    }
}
