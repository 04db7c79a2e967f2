package se.diarium.governance.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static se.diarium.Refusals.assertCode;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.below;
import static se.diarium.governance.thread.Planning.continuing;
import static se.diarium.governance.thread.Planning.goal;
import static se.diarium.governance.thread.Planning.indicator;
import static se.diarium.governance.thread.Planning.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;

class PlanObjectsTest {

    private static final LocalDate DECIDED = LocalDate.of(2023, 11, 8);

    private final Planning planning = new Planning();
    private final RunningRegister register = planning.register;
    private final PlanObjects objects = planning.objects;
    private final RevisedPlans revisions = register.bean("diarium.revisedPlans", RevisedPlans.class);
    private final RecordFile plan = planning.aPlan();

    private InvalidInputException refused(PlanObjectInput given) {
        try {
            planning.add(plan, given);
        } catch (InvalidInputException refusal) {
            return refusal;
        }
        throw new AssertionError("It was taken in");
    }

    @Test
    void whatIsTakenInStandsInThePlansOrderWithItsPeriod() {
        PlanObject first = planning.add(plan, goal("En ekonomi i balans"));
        PlanObject second = planning.add(plan, assignment("Ta fram en åtgärdsplan", "EKO"));

        assertThat(register.as(RunningRegister.MANAGER, () -> objects.of(plan.id())))
                .containsExactly(first, second);
        assertThat(second)
                .returns(2, PlanObject::ordinal)
                .returns("EKO", PlanObject::addressee)
                .returns(2024, PlanObject::firstYear)
                .returns(null, PlanObject::decided);
        assertThat(planning.happened(second.id())).containsExactly(EventType.OBJECT_MADE);
    }

    @Test
    void anIndicatorKeepsItsMeasureDigitByDigit() {
        Measure measure = new Measure(
                "mnkr",
                TargetDirection.WITHIN,
                new BigDecimal("12345678901.1234"),
                new BigDecimal("-0.5"),
                new BigDecimal("100"));

        assertThat(planning.add(plan, indicator("Resultat", "EKO", measure)).measure())
                .isEqualTo(measure);
    }

    @Test
    void theParagraphThatDecidesThePlanStaysWithWhatItHolds() {
        PlanObject before = planning.add(plan, goal("Före beslutet"));

        planning.decide(plan, DECIDED, "194");
        PlanObject after = planning.add(plan, goal("Efter beslutet"));

        DecidedIn paragraph = new DecidedIn("RS", DECIDED, "194");
        assertThat(planning.secretary(() -> objects.of(plan.id())))
                .extracting(PlanObject::decided)
                .containsExactly(paragraph, paragraph);
        assertThat(planning.happened(before.id())).containsExactly(EventType.OBJECT_MADE, EventType.OBJECT_CHANGED);
        assertThat(planning.happened(after.id())).containsExactly(EventType.OBJECT_MADE);
    }

    @Test
    void everythingThatCannotBeAcceptedIsNamedAtOnce() {
        PlanObjectInput given = new PlanObjectInput(
                null,
                0,
                "x".repeat(51),
                " ",
                "hälsa",
                "p".repeat(201),
                "00000000-0000-0000-0000-000000000000",
                null,
                null);

        assertThat(refused(given).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("kind", "ordinal", "number", "text", "addressee", "perspective", "parentId");
    }

    @Test
    void onlyIndicatorsAreMeasuredAndWithFiguresThatAreKept() {
        assertCode(
                refused(new PlanObjectInput(ObjectKind.GOAL, null, null, "Mål", null, null, null, null, percent("90"))),
                "measure",
                "planObject.measure");
        assertCode(refused(indicator("Andel", null, percent("0.00001"))), "measure.target", "figure.digits");
        assertCode(refused(indicator("Andel", null, percent("100000000000"))), "measure.target", "figure.digits");
        assertCode(
                refused(indicator(
                        "Andel",
                        null,
                        new Measure(null, TargetDirection.WITHIN, null, BigDecimal.TEN, BigDecimal.ONE))),
                "measure.upper",
                "planObject.range");
    }

    @Test
    void noPersonalNumberIsTakenIn() {
        assertCode(refused(goal("Följ upp 19121212-1212 varje månad")), "text", "text.personalNumber");
    }

    @Test
    void whatIsBrokenDownIsFoundFromAbove() {
        RecordFile lower = planning.aPlan();
        PlanObject above = planning.add(plan, goal("God vård"));
        PlanObject below = planning.add(lower, below(above.id(), assignment("Korta köerna", "HSN")));

        assertThat(planning.secretary(() -> objects.brokenDown(above.id()))).containsExactly(below);
    }

    @Test
    void nothingIsBrokenDownFromItself() {
        PlanObject above = planning.add(plan, goal("Överst"));
        PlanObject below = planning.add(plan, below(above.id(), goal("Underst")));

        assertThatThrownBy(
                        () -> planning.secretary(() -> objects.change(above.id(), below(below.id(), goal("Överst")))))
                .satisfies(refusal -> assertCode(refusal, "parentId", "planObject.circle"));
    }

    @Test
    void aRevisedPlanCarriesOnWhatTheFormerHeldAndHowItWasBrokenDown() {
        PlanObject goal = planning.add(plan, goal("God vård"));
        PlanObject assignment = planning.add(plan, below(goal.id(), assignment("Korta köerna", "HSN")));
        RecordFile revised = planning.revised(plan);

        List<PlanObject> carried = planning.secretary(() -> revisions.carryOn(revised.id()));

        assertThat(carried)
                .extracting(PlanObject::continuesId, PlanObject::text)
                .containsExactly(tuple(goal.id(), "God vård"), tuple(assignment.id(), "Korta köerna"));
        assertThat(carried.get(1).parentId()).isEqualTo(carried.get(0).id());
        assertThat(planning.secretary(() -> revisions.carryOn(revised.id()))).isEmpty();
    }

    @Test
    void onlyWhatIsInAPlanThatIsRevisedIsContinued() {
        PlanObject elsewhere = planning.add(planning.aPlan(), goal("I en annan plan"));

        assertCode(refused(continuing(elsewhere.id(), goal("Fortsättning"))), "continuesId", "planObject.notRevised");
    }

    @Test
    void aChangeReplacesWhatAnObjectSaysAndIsAnEvent() {
        PlanObject made = planning.add(plan, assignment("Ta fram en plan", "EKO"));

        PlanObject changed =
                planning.secretary(() -> objects.change(made.id(), assignment("Ta fram två planer", null)));

        assertThat(changed)
                .returns("Ta fram två planer", PlanObject::text)
                .returns(null, PlanObject::addressee)
                .returns(1, PlanObject::ordinal);
        assertThat(planning.happened(made.id())).containsExactly(EventType.OBJECT_MADE, EventType.OBJECT_CHANGED);
    }

    @Test
    void whatWasTakenInByMistakeIsVoidedOnceAndForGood() {
        PlanObject made = planning.add(plan, goal("Dubblett"));

        PlanObject voided = planning.secretary(() -> objects.voidObject(made.id(), "Dubblett"));

        assertThat(voided.voided()).isTrue();
        assertThat(planning.happened(made.id())).containsExactly(EventType.OBJECT_MADE, EventType.OBJECT_VOIDED);
        assertThatThrownBy(() -> planning.secretary(() -> objects.change(made.id(), goal("Ändå"))))
                .satisfies(refusal -> assertCode(refusal, "planObject.voided"));
    }

    @Test
    void nobodyButSecretariesAndRegistrarsKeepsWhatPlansHold() {
        assertThatThrownBy(() ->
                        register.as(RunningRegister.HANDLER, () -> objects.add(plan.id(), goal("Handläggarens mål"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotReadThePlanSeesNothingOfIt() {
        RecordFile secret =
                planning.aPlan(planning.aCase(new LegalGround(21, 7)).diarienummer());
        PlanObject made =
                register.as(RunningRegister.REGISTRAR, () -> objects.add(secret.id(), assignment("Hemligt", "HEMLIG")));
        planning.answersFor("HEMLIG", RunningRegister.STRANGER);

        for (String user : List.of(RunningRegister.MANAGER, RunningRegister.SECRETARY, RunningRegister.STRANGER)) {
            assertThatThrownBy(() -> register.as(user, () -> objects.get(made.id())))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(register.as(RunningRegister.HANDLER, () -> objects.get(made.id())))
                .isEqualTo(made);
    }

    @Test
    void theUnitThatSomethingIsAddressedToReadsItThoughNotThePlan() {
        PlanObject mine = planning.add(plan, assignment("För enheten", "KOLLEKTIV"));
        PlanObject others = planning.add(plan, assignment("För en annan", "ANNAN"));
        planning.answersFor("KOLLEKTIV", RunningRegister.STRANGER);

        assertThat(register.as(RunningRegister.STRANGER, () -> objects.get(mine.id())))
                .isEqualTo(mine);
        assertThatThrownBy(() -> register.as(RunningRegister.STRANGER, () -> objects.get(others.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyPlansHoldGoals() {
        RecordFile letter = planning.aRecord(plan.diarienummer(), "letter");

        assertThatThrownBy(() -> planning.add(letter, goal("I ett brev")))
                .isInstanceOf(ConflictException.class)
                .satisfies(refusal -> assertCode(refusal, "record", "planObject.notPlan"));
    }
}
