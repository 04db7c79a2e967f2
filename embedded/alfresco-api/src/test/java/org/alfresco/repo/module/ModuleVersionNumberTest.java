package org.alfresco.repo.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleVersionNumberTest {

    @Test
    void comparesNumbersByValue() {
        assertThat(order("1.10", "1.9")).isPositive();
        assertThat(order("1.0", "1")).isZero();
        assertThat(order("0", "999.999.999.99")).isNegative();
    }

    @Test
    void putsAQualifiedVersionBeforeTheVersionItself() {
        assertThat(order("1.0-SNAPSHOT", "1.0")).isNegative();
        assertThat(order("1.0-beta", "1.0-alpha")).isPositive();
    }

    @Test
    void equalsWhatComparesAsEqual() {
        assertThat(new ModuleVersionNumber("1.0.0"))
                .isEqualTo(new ModuleVersionNumber("1"))
                .hasSameHashCodeAs(new ModuleVersionNumber("1"));
    }

    private static int order(String one, String other) {
        return new ModuleVersionNumber(one).compareTo(new ModuleVersionNumber(other));
    }
}
