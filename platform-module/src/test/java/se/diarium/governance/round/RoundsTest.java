package se.diarium.governance.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.Refusals.assertCode;
import static se.diarium.governance.thread.Planning.assignment;
import static se.diarium.governance.thread.Planning.inRound;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.Planning;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;

class RoundsTest {

    private final Planning planning = new Planning();
    private final Rounds rounds = planning.rounds;
    private final RecordFile plan = planning.aPlan();

    private Rounds.Page list(RoundState state) {
        return planning.secretary(() -> rounds.list(new RoundFilter(null, state, plan.id()), 0, 10));
    }

    @Test
    void theStateOfARoundFollowsFromTheDay() {
        Round open = planning.aRound(0, plan);
        Round closed = planning.aRound(-1, plan);
        Round planned = planning.aRound(61, plan);

        assertThat(list(RoundState.OPEN).rounds()).containsExactly(open);
        assertThat(list(RoundState.CLOSED).rounds()).containsExactly(closed);
        assertThat(list(RoundState.PLANNED).rounds()).containsExactly(planned);
        assertThat(list(null).total()).isEqualTo(3);
    }

    @Test
    void roundsAreFoundByTheYearTheyAreAbout() {
        Round round = planning.aRound(0, plan);

        assertThat(planning.secretary(() -> rounds.list(new RoundFilter(2024, null, plan.id()), 0, 10))
                        .rounds())
                .containsExactly(round);
        assertThat(planning.secretary(() -> rounds.list(new RoundFilter(2011, null, plan.id()), 0, 10))
                        .rounds())
                .isEmpty();
    }

    @Test
    void everythingThatCannotBeAcceptedIsNamedAtOnce() {
        RoundInput given = new RoundInput(
                " ",
                null,
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2024, 4, 30),
                null,
                LocalDate.of(24, 1, 1),
                List.of("ingen"),
                false,
                null);

        assertThatThrownBy(() -> planning.secretary(() -> rounds.add(given)))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("name", "kind", "lastDay", "opens", "closes", "plans"));
    }

    @Test
    void aLetterIsFollowedUpByNoRound() {
        RecordFile letter = planning.aRecord(plan.diarienummer(), "letter");

        assertThatThrownBy(() -> planning.aRound(0, letter))
                .satisfies(refusal -> assertCode(refusal, "plans", "round.noPlan"));
    }

    @Test
    void aRoundThatNothingWasAnsweredInCanBeRemoved() {
        Round round = planning.aRound(0, plan);

        planning.secretary(() -> {
            rounds.remove(round.id());
            return null;
        });

        assertThat(planning.secretary(() -> rounds.find(round.id()))).isEmpty();
        assertThat(list(null).total()).isZero();
    }

    @Test
    void aRoundThatHasAnAnswerStays() {
        PlanObject object = planning.add(plan, assignment("Ta fram en plan", "EKO"));
        Round round = planning.aRound(0, plan);
        planning.answer(RunningRegister.SECRETARY, object, inRound(round, AnswerStatus.ON_TRACK));

        assertThatThrownBy(() -> planning.secretary(() -> {
                    rounds.remove(round.id());
                    return null;
                }))
                .isInstanceOf(ConflictException.class)
                .satisfies(refusal -> assertCode(refusal, "id", "round.answered"));
        assertThat(planning.secretary(() -> rounds.find(round.id()))).contains(round);
    }

    @Test
    void aRoundThatTheCalendarWouldOpenAgainStays() {
        Round round = planning.register.asSystem(() -> rounds.addOfCalendar(new RoundInput(
                "Delårsrapport",
                RoundKind.INTERIM,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 8, 31),
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2024, 9, 20),
                List.of(plan.id()),
                false,
                "halland:" + UUID.randomUUID())));

        assertThatThrownBy(() -> planning.secretary(() -> {
                    rounds.remove(round.id());
                    return null;
                }))
                .satisfies(refusal -> assertCode(refusal, "id", "round.ofCalendar"));
    }

    @Test
    void aUnitRemovesNoRound() {
        Round round = planning.aRound(0, plan);
        planning.answersFor("EKO", RunningRegister.STRANGER);

        assertThatThrownBy(() -> planning.register.as(RunningRegister.STRANGER, () -> {
                    rounds.remove(round.id());
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlySecretariesAndRegistrarsKeepRounds() {
        assertThatThrownBy(() ->
                        planning.register.as(RunningRegister.HANDLER, () -> rounds.add(planning.round(0, false, plan))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEntryOfTheCalendarMakesOneRound() {
        String key = "tertial-1/" + UUID.randomUUID();
        RoundInput given = planning.round(0, false, plan);
        RoundInput keyed = new RoundInput(
                given.name(),
                given.kind(),
                given.firstDay(),
                given.lastDay(),
                given.opens(),
                given.closes(),
                given.plans(),
                true,
                key);

        Round made = planning.secretary(() -> rounds.add(keyed));

        assertThat(planning.secretary(() -> rounds.made(key))).contains(made);
        assertThatThrownBy(() -> planning.secretary(() -> rounds.add(keyed)))
                .satisfies(refusal -> assertCode(refusal, "calendarKey", "round.made"));
    }
}
