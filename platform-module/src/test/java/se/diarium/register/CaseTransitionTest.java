package se.diarium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTransitionTest {

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, WORK, 'IN_PREPARATION, DECIDED'",
        "IN_PREPARATION, WORK, DECIDED",
        "DECIDED, WORK, 'IN_PREPARATION, DISPATCHED'",
        "DISPATCHED, WORK, IN_PREPARATION",
        "IN_PREPARATION, PROCESS, 'FOR_DECISION, DECIDED'",
        "DISPATCHED, CLOSING, CLOSED",
        "FOR_DECISION, CLOSING, ''",
        "FOR_DECISION, VOIDING, VOIDED",
        "DECIDED, VOIDING, ''",
        "CLOSED, WORK, ''",
        "CLOSED, REOPENING, IN_PREPARATION",
        "CLOSED, ARCHIVING, ARCHIVED",
    })
    void eachActHasItsOwnWays(CaseStatus from, CaseAct act, String accepted) {
        assertThat(String.join(
                        ", ",
                        CaseTransition.accepted(from, act).stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @EnumSource
    void theLastStatesLeadNowhereAndNothingGoesBackToRegistered(CaseAct act) {
        assertThat(CaseTransition.accepted(CaseStatus.VOIDED, act)).isEmpty();
        assertThat(CaseTransition.accepted(CaseStatus.ARCHIVED, act)).isEmpty();
        for (CaseStatus from : CaseStatus.values()) {
            assertThat(CaseTransition.accepted(from, act)).doesNotContain(CaseStatus.REGISTERED, from);
        }
    }

    @Test
    void aRefusalNamesWhatIsAcceptedFromHere() {
        assertThatThrownBy(() -> CaseTransition.require(CaseStatus.DECIDED, CaseAct.WORK, CaseStatus.FOR_DECISION))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(new FieldError(
                                "status",
                                "status.transition",
                                CaseStatus.DECIDED,
                                CaseStatus.FOR_DECISION,
                                List.of(CaseStatus.IN_PREPARATION, CaseStatus.DISPATCHED))));
    }

    @Test
    void whatGoesBackOrLeavesTheWorkNeedsAReason() {
        assertThat(CaseTransition.require(CaseStatus.DECIDED, CaseAct.WORK, CaseStatus.IN_PREPARATION)
                        .withReason())
                .isTrue();
        assertThat(CaseTransition.require(CaseStatus.CLOSED, CaseAct.REOPENING, CaseStatus.IN_PREPARATION)
                        .withReason())
                .isTrue();
        assertThat(CaseTransition.require(CaseStatus.DECIDED, CaseAct.WORK, CaseStatus.DISPATCHED)
                        .withReason())
                .isFalse();
    }
}
