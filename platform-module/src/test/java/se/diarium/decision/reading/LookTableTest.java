package se.diarium.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;

/** What is new to somebody who looks again. */
class LookTableTest {

    private static final Instant MONDAY = Instant.parse("2024-05-06T08:00:00Z");
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    private final RunningRegister register = RunningRegister.shared();
    private final LookTable looks = register.bean("diarium.lookTable", LookTable.class);
    private final String meeting = UUID.randomUUID().toString();

    private LookTable.Before look(Map<String, String> digests, Instant now) {
        return register.asSystem(() -> looks.look("anna", meeting, digests, now));
    }

    private LookTable.Before shown() {
        return register.asSystem(() -> looks.shown("anna", meeting));
    }

    @Test
    void whatCameSinceTheLastVisitIsNewAndWhatSaysSomethingElseIsChanged() {
        look(Map.of("item", "a", "paper", "b"), MONDAY);

        LookTable.Before before = look(Map.of("item", "c", "paper", "b", "added", "d"), THURSDAY);

        assertThat(before.since()).isEqualTo(MONDAY);
        assertThat(before.novelty("item", "c")).isEqualTo(Novelty.CHANGED);
        assertThat(before.novelty("paper", "b")).isEqualTo(Novelty.SEEN);
        assertThat(before.novelty("added", "d")).isEqualTo(Novelty.NEW);
    }

    @Test
    void whatIsNewStaysSoWhileTheVisitLasts() {
        look(Map.of("item", "a"), MONDAY);
        look(Map.of("item", "a", "added", "d"), THURSDAY);

        LookTable.Before before = look(Map.of("item", "a", "added", "d"), THURSDAY.plus(LookTable.VISIT));

        assertThat(before.since()).isEqualTo(MONDAY);
        assertThat(before.novelty("added", "d")).isEqualTo(Novelty.NEW);
        assertThat(before.novelty("item", "a")).isEqualTo(Novelty.SEEN);
    }

    @Test
    void askingWhatWasShownIsNoLook() {
        look(Map.of("item", "a"), MONDAY);
        shown();

        assertThat(shown().since()).isEqualTo(MONDAY);
        assertThat(shown().novelty("added", "d")).isEqualTo(Novelty.NEW);
        assertThat(shown().novelty("item", "a")).isEqualTo(Novelty.SEEN);
    }

    @Test
    void anothersLooksDecideNothing() {
        register.asSystem(() -> looks.look("bo", meeting, Map.of("item", "a"), MONDAY));

        assertThat(look(Map.of("item", "a"), THURSDAY).novelty("item", "a")).isEqualTo(Novelty.NEW);
    }

    @Test
    void whatIsErasedIsForgotten() {
        look(Map.of("item", "a"), MONDAY);

        register.asSystem(() -> {
            looks.erase("anna");
            return null;
        });

        assertThat(shown().since()).isNull();
        assertThat(shown().novelty("item", "a")).isEqualTo(Novelty.NEW);
    }
}
