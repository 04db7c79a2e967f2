package se.diarium.register.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.RegisterDatabase;

class EventChainTest {

    private final RegisterDatabase database = database();
    private final EventChain chain = new EventChain(database.jdbc());

    /** For the tests on another database to say otherwise. */
    RegisterDatabase database() {
        return new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void append(String series, String after) {
        database.inTransaction(() -> chain.append(new NewEvent(
                series,
                "node",
                series + "/1/2024",
                Instant.parse("2024-05-20T10:00:00.123Z"),
                "registrator",
                EventType.CASE_CHANGED,
                "{}",
                after)));
    }

    private void appendThree() {
        append("RS", "{\"title\":\"Ärende ett\"}");
        append("RS", "{\"title\":\"Ärende två\"}");
        append("RS", "{\"title\":\"Ärende tre\"}");
    }

    @Test
    void anUntouchedChainIsUnbroken() {
        appendThree();

        assertThat(database.inTransaction(() -> chain.firstBreak("RS"))).isEmpty();
    }

    @Test
    void everySeriesHasAChainOfItsOwn() {
        append("RS", "{}");
        append("HSN", "{}");

        assertThat(database.inTransaction(() -> chain.of("node")))
                .extracting(Event::sequence, Event::previousHash)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(1L, Event.START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE dia_event SET after_json = '{}' WHERE event_sequence = 2",
                "UPDATE dia_event SET actor = 'admin' WHERE event_sequence = 2",
                "UPDATE dia_event SET occurred_at = occurred_at + 1 WHERE event_sequence = 2",
                "DELETE FROM dia_event WHERE event_sequence = 2"
            })
    void aChangeBehindTheRegistersBackIsFoundWhereItIs(String tampering) {
        appendThree();
        database.inTransaction(() -> database.jdbc().update(tampering));

        assertThat(database.inTransaction(() -> chain.firstBreak("RS"))).contains(2L);
    }

    @Test
    void aTailCutOffIsFound() {
        appendThree();
        database.inTransaction(() -> database.jdbc().update("DELETE FROM dia_event WHERE event_sequence = 3"));

        assertThat(database.inTransaction(() -> chain.firstBreak("RS"))).contains(3L);
    }

    @Test
    void aRolledBackEventLeavesNoGap() {
        append("RS", "{}");
        database.transactions().executeWithoutResult(status -> {
            chain.append(new NewEvent(
                    "RS", "other", "RS/2/2024", Instant.EPOCH, "registrator", EventType.CASE_REGISTERED, "{}", "{}"));
            status.setRollbackOnly();
        });
        append("RS", "{}");

        assertThat(database.inTransaction(() -> chain.of("node")))
                .extracting(Event::sequence)
                .containsExactly(1L, 2L);
    }
}
