package se.diarium.governance.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.Refusals.assertCode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.governance.thread.Planning;
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
