package se.diarium.governance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.below;
import static se.diarium.governance.thread.Planning.continuing;
import static se.diarium.governance.thread.Planning.goal;
import static se.diarium.governance.thread.Planning.inRound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.AnswerInput;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.DecidedIn;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.Planning;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;

class StoriesTest {

    private final Planning planning = new Planning();
    private final RunningRegister register = planning.register;
    private final Stories stories = register.bean("diarium.stories", Stories.class);
    private final RecordFile plan = planning.aPlan();
    private final PlanObject object = planning.add(plan, assignment("Ta fram en plan", "EKO"));

    private Optional<Story> open(PlanObject told) {
        return stories.open(told.id());
    }

    private Optional<Story> own(String user, PlanObject told) {
        return register.as(user, () -> stories.own(told.id()));
    }

    private Answer answered(Round round) {
        return planning.answer(RunningRegister.SECRETARY, object, inRound(round, AnswerStatus.ON_TRACK));
    }

    private Round round(boolean everybody) {
        return planning.secretary(() -> planning.rounds.add(planning.round(5, everybody, plan)));
    }

    private static List<String> answers(Optional<Story> story) {
        return story.orElseThrow().answers().stream()
                .map(told -> told.answer().id())
                .toList();
    }

    @Test
    void aCitizenSeesWhatAPublishedPlanHoldsAndWhichParagraphDecidedIt() {
        planning.publish(plan, "301");

        assertThat(open(object)).hasValueSatisfying(story -> {
            assertThat(story.told().object().text()).isEqualTo("Ta fram en plan");
            assertThat(story.told().decided()).isEqualTo(new DecidedIn("RS", LocalDate.of(2023, 11, 8), "301"));
        });
    }

    @Test
    void whatADraftHoldsIsSeenByThoseWhoReadItAlone() {
        assertThat(open(object)).isEmpty();
        assertThat(own(RunningRegister.MANAGER, object)).isPresent();
        assertThat(own(RunningRegister.STRANGER, object)).isEmpty();
    }

    @Test
    void whatAWithdrawnPlanHeldIsSeenByNoCitizen() {
        planning.publish(plan, "302");
        planning.withdraw(plan);

        assertThat(open(object)).isEmpty();
    }

    @Test
    void whatASecretPlanHoldsIsSeenByItsHandlerAndNoCitizen() {
        RecordFile secret =
                planning.aPlan(planning.aCase(new LegalGround(21, 7)).diarienummer());
        PlanObject hidden = register.as(
                RunningRegister.REGISTRAR, () -> planning.objects.add(secret.id(), assignment("Hemligt", "EKO")));

        assertThat(open(hidden)).isEmpty();
        assertThat(own(RunningRegister.MANAGER, hidden)).isEmpty();
        assertThat(own(RunningRegister.HANDLER, hidden)).isPresent();
    }

    @Test
    void whatWasVoidedIsSeenByNoCitizen() {
        planning.publish(plan, "304");
        planning.secretary(() -> planning.objects.voidObject(object.id(), "Dubblett"));

        assertThat(open(object)).isEmpty();
    }

    @Test
    void aCitizenSeesTheAnswersOfARoundForEverybodyWhenItHasClosed() {
        planning.publish(plan, "305");
        Round round = round(true);
        Answer answer = answered(round);

        assertThat(answers(open(object))).isEmpty();
        planning.closed(round, plan);
        assertThat(answers(open(object))).containsExactly(answer.id());
    }

    @Test
    void aCitizenSeesNoAnswerOfAnotherRound() {
        planning.publish(plan, "306");
        Round round = round(false);
        Answer answer = answered(round);
        planning.closed(round, plan);

        assertThat(answers(open(object))).isEmpty();
        assertThat(answers(own(RunningRegister.MANAGER, object))).containsExactly(answer.id());
    }

    @Test
    void aCitizenSeesTheAnswersOfAReportWhenItIsPublished() {
        RecordFile report = planning.aRecord(plan.diarienummer(), "report");
        Answer answer = planning.answer(
                RunningRegister.SECRETARY,
                object,
                new AnswerInput(null, report.id(), AnswerStatus.DONE, null, null, null, null, null));
        planning.publish(plan, "307");

        assertThat(answers(open(object))).isEmpty();
        planning.publish(report);
        assertThat(open(object).orElseThrow().answers())
                .extracting(told -> told.answer().id(), told -> told.report().id())
                .containsExactly(tuple(answer.id(), report.id()));
    }

    @Test
    void theStoryGoesThroughTheRevisionsOfThePlan() {
        Round round = round(true);
        Answer before = answered(round);
        RecordFile revised = planning.revised(plan);
        PlanObject later = planning.add(revised, continuing(object.id(), assignment("Ta fram två planer", "EKO")));

        Story story = own(RunningRegister.MANAGER, later).orElseThrow();

        assertThat(story.chapters())
                .extracting(chapter -> chapter.object().id())
                .containsExactly(object.id(), later.id());
        assertThat(answers(Optional.of(story))).containsExactly(before.id());
        assertThat(own(RunningRegister.MANAGER, object).orElseThrow().later()).hasSize(1);
    }

    @Test
    void whatItIsBrokenDownFromAndIntoIsShownAsFarAsItIsPublished() {
        RecordFile higher = planning.aPlan();
        PlanObject above = planning.add(higher, goal("God vård"));
        PlanObject middle = planning.add(plan, below(above.id(), goal("Korta köer")));
        RecordFile draft = planning.aPlan();
        PlanObject hidden = planning.add(draft, below(middle.id(), assignment("I ett utkast", "HSN")));
        planning.publish(plan, "308");

        assertThat(open(middle).orElseThrow().above()).isEmpty();
        assertThat(open(middle).orElseThrow().below()).isEmpty();
        planning.publish(higher, "309");
        planning.publish(draft, "310");
        assertThat(open(middle).orElseThrow().above())
                .extracting(chapter -> chapter.object().id())
                .containsExactly(above.id());
        assertThat(open(middle).orElseThrow().below())
                .extracting(chapter -> chapter.object().id())
                .containsExactly(hidden.id());
    }

    @Test
    void thereIsNothingOfWhatIsNotThere() {
        assertThat(stories.open("00000000-0000-0000-0000-000000000000")).isEmpty();
        assertThat(stories.open("' OR 1=1")).isEmpty();
    }
}
