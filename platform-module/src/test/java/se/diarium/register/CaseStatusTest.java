package se.diarium.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStatusTest {

    @ParameterizedTest
    @EnumSource(names = {"VOIDED", "ARCHIVED"})
    void theLastStatesLeadNowhere(CaseStatus status) {
        assertThat(status.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingGoesBackToRegistered(CaseStatus status) {
        assertThat(status.next()).doesNotContain(CaseStatus.REGISTERED, status);
    }
}
