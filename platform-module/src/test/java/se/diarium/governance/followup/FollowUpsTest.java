package se.diarium.governance.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.continuing;
import static se.diarium.governance.thread.Planning.goal;
import static se.diarium.governance.thread.Planning.inRound;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.Planning;
import se.diarium.register.RecordFile;

class FollowUpsTest {

    private final Planning planning = new Planning();
    private final FollowUps followUps = planning.register.bean("diarium.followUps", FollowUps.class);
    private final RecordFile plan = planning.aPlan();
    private final PlanObject first = planning.add(plan, assignment("Ett", "EKO"));
    private final PlanObject everybodys = planning.add(plan, goal("Allas"));
    private final PlanObject second = planning.add(plan, assignment("Två", "HSN"));
    private final PlanObject third = planning.add(plan, assignment("Tre", "EKO"));
    private final Round round = planning.aRound(3, plan);

    @Test
    void whoIsMissingIsSeenByUnit() {
        planning.answer(RunningRegister.SECRETARY, first, inRound(round, AnswerStatus.ON_TRACK));

        assertThat(planning.secretary(() -> followUps.progress(round.id())))
                .extracting(UnitProgress::code, UnitProgress::expected, UnitProgress::answered)
                .containsExactly(tuple("EKO", 2, 1), tuple("HSN", 1, 0));
        assertThat(planning.secretary(() -> followUps.progress(round.id()))
                        .get(0)
                        .missing())
                .extracting(owed -> owed.object().id())
                .containsExactly(third.id());
    }

    @Test
    void aUnitSeesWhatItHasToAnswerAndNothingElse() {
        planning.answersFor("EKO", RunningRegister.STRANGER);

        assertThat(planning.register.as(RunningRegister.STRANGER, followUps::mine))
                .filteredOn(mine -> mine.round().id().equals(round.id()))
                .singleElement()
                .satisfies(mine -> assertThat(mine.owed())
                        .extracting(owed -> owed.object().id())
                        .containsExactly(first.id(), third.id()));
        assertThat(planning.register.as(RunningRegister.STRANGER, () -> followUps.progress(round.id())))
                .extracting(UnitProgress::code)
                .containsExactly("EKO");
        assertThat(planning.register.as(RunningRegister.MEMBER, followUps::mine))
                .isEmpty();
    }

    @Test
    void whatIsToBeAnsweredStandsBesideTheLatestAnswersOfFormerRounds() {
        Round former = planning.aRound(1, plan);
        Answer before = planning.answer(RunningRegister.SECRETARY, first, inRound(former, AnswerStatus.DEVIATES));
        Answer now = planning.answer(RunningRegister.SECRETARY, first, inRound(round, AnswerStatus.ON_TRACK));
        planning.answersFor("EKO", RunningRegister.STRANGER);

        assertThat(planning.register.as(RunningRegister.STRANGER, () -> followUps.lines(round.id())))
                .extracting(line -> line.object().id(), Line::answer, Line::earlier, Line::mine)
                .containsExactly(
                        tuple(first.id(), now, List.of(before), true), tuple(third.id(), null, List.of(), true));
        assertThat(planning.register.as(RunningRegister.MANAGER, () -> followUps.lines(round.id())))
                .hasSize(3)
                .noneMatch(Line::mine);
    }

    @Test
    void whatCarriesSomethingOnStandsBesideItsAnswersToo() {
        Answer before = planning.answer(RunningRegister.SECRETARY, first, inRound(round, AnswerStatus.DEVIATES));
        RecordFile revised = planning.revised(plan);
        PlanObject next = planning.add(revised, continuing(first.id(), assignment("Ett, vidare", "EKO")));
        Round later = planning.aRound(2, revised);

        assertThat(planning.secretary(() -> followUps.lines(later.id())))
                .filteredOn(line -> line.object().id().equals(next.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.earlier()).containsExactly(before));
    }

    @Test
    void whatIsVoidedIsNotToBeAnswered() {
        planning.secretary(() -> planning.objects.voidObject(second.id(), "Dubblett"));

        assertThat(planning.secretary(() -> followUps.owed(round.id())).owed())
                .extracting(owed -> owed.object().id())
                .containsExactly(first.id(), third.id())
                .doesNotContain(everybodys.id());
    }

    @Test
    void theCompilationFollowsTheWayFromUnitToBoardToRegion() {
        planning.answer(RunningRegister.SECRETARY, first, inRound(round, AnswerStatus.DEVIATES));
        planning.answer(RunningRegister.SECRETARY, second, inRound(round, AnswerStatus.DONE));

        Compilation compiled = planning.secretary(() -> followUps.compile(round.id()));

        assertThat(compiled.tally())
                .isEqualTo(new Tally(
                        3,
                        2,
                        Map.of(
                                AnswerStatus.NOT_STARTED,
                                0,
                                AnswerStatus.ON_TRACK,
                                0,
                                AnswerStatus.DEVIATES,
                                1,
                                AnswerStatus.DONE,
                                1)));
        assertThat(compiled.groups()).extracting(CompiledGroup::code).containsExactly("RS", "HSN");
        assertThat(compiled.groups().get(0).tally()).returns(2, Tally::expected).returns(1, Tally::answered);
        assertThat(compiled.groups().get(0).below()).singleElement().satisfies(unit -> assertThat(unit.lines())
                .hasSize(2));
        assertThat(compiled.groups().get(1).lines()).hasSize(1);
    }
}
