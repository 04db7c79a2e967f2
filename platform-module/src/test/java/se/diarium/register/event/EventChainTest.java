package se.diarium.register.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.RegisterDatabase;
import se.diarium.register.event.ChainBreak.What;

class EventChainTest {

    private static final Instant AT = Instant.parse("2024-05-20T10:00:00.123Z");

    private final RegisterDatabase database = database();
    private final EventChain chain = new EventChain(database.jdbc());
    private final ChainVerification verification = new ChainVerification(database.jdbc());

    /** For the tests on another database to say otherwise. */
    RegisterDatabase database() {
        return new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static NewEvent event(String series, String after) {
        return new NewEvent(series, "node", series + "/1/2024", AT, "registrator", EventType.CASE_CHANGED, "{}", after);
    }

    private void append(String... after) {
        database.inTransaction(() ->
                chain.append(Arrays.stream(after).map(json -> event("RS", json)).toList()));
    }

    private void appendThree() {
        append("{\"title\":\"Ärende ett\"}");
        append("{\"title\":\"Ärende två\"}", "{\"title\":\"Ärende tre\"}");
    }

    private ChainReport verify(ChainEnd... noted) {
        return database.inTransaction(() -> verification.verify("RS", List.of(noted)));
    }

    private void tamper(String statement) {
        database.inTransaction(() -> database.jdbc().update(statement));
    }

    @Test
    void anUntouchedChainIsUnbroken() {
        appendThree();

        ChainReport report = verify();

        assertThat(report.broken()).isEmpty();
        assertThat(report.events()).isEqualTo(3);
        assertThat(report.end().sequence()).isEqualTo(3);
    }

    @Test
    void everySeriesHasAChainOfItsOwn() {
        database.inTransaction(() -> chain.append(List.of(event("RS", "{}"), event("HSN", "{}"))));

        assertThat(database.inTransaction(() -> chain.of("node")))
                .extracting(Event::sequence, Event::previousHash)
                .containsOnly(Tuple.tuple(1L, Event.START));
        assertThat(database.inTransaction(verification::series)).containsExactly("HSN", "RS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node_id = 'other'",
                "diarienummer = 'RS/2/2024'",
                "occurred_at = occurred_at + 1",
                "actor = 'admin'",
                "event_type = 'NO_SUCH_TYPE'",
                "before_json = '{\"title\":\"Annat\"}'",
                "after_json = '{}'",
                "previous_hash = 'f'",
                "event_hash = 'f'"
            })
    void aChangeOfAnyColumnIsFoundInItsRow(String change) {
        for (long place = 1; place <= 3; place++) {
            long changed = place;
            appendThree();
            tamper("UPDATE dia_event SET " + change + " WHERE event_sequence = " + changed);

            assertThat(verify().broken()).hasValueSatisfying(broken -> {
                assertThat(broken.sequence()).isEqualTo(changed);
                assertThat(broken.what()).isEqualTo(What.CHANGED);
            });
            tamper("DELETE FROM dia_event");
            tamper("DELETE FROM dia_event_chain");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3"})
    void aRemovedEventIsMissingInItsPlace(long removed, long named) {
        appendThree();
        tamper("DELETE FROM dia_event WHERE event_sequence = " + removed);

        assertThat(verify().broken()).hasValueSatisfying(broken -> {
            assertThat(broken.sequence()).isEqualTo(named);
            assertThat(broken.what()).isEqualTo(What.MISSING);
        });
    }

    @Test
    void eventsThatHaveChangedPlacesAreFoundAtTheFirst() {
        appendThree();
        tamper("UPDATE dia_event SET event_sequence = 99 WHERE event_sequence = 2");
        tamper("UPDATE dia_event SET event_sequence = 2 WHERE event_sequence = 3");
        tamper("UPDATE dia_event SET event_sequence = 3 WHERE event_sequence = 99");

        assertThat(verify().broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(2L, What.CHANGED));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, INSERTED", "4, 4, INSERTED", "7, 4, MISSING"})
    void anEventThatTheRegisterNeverWroteIsFound(long place, long named, What what) {
        appendThree();
        StoredEvent forged = StoredEvent.following(lastHash(), place, event("RS", "{}"));
        database.inTransaction(() -> database.jdbc()
                .update(
                        "INSERT INTO dia_event (" + StoredEvent.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        forged.values()));

        assertThat(verify().broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(named, what));
    }

    private String lastHash() {
        List<Event> events = database.inTransaction(() -> chain.of("node"));
        return events.get(events.size() - 1).hash();
    }

    @Test
    void anEventWrittenAnewWithItsHashDoesNotLeadToTheNext() {
        appendThree();
        Event first = database.inTransaction(() -> chain.of("node")).get(0);
        StoredEvent forged = StoredEvent.following(first.hash(), 2, event("RS", "{\"title\":\"Förfalskat\"}"));
        tamper("UPDATE dia_event SET after_json = '" + forged.after() + "', event_hash = '" + forged.hash()
                + "' WHERE event_sequence = 2");

        assertThat(verify().broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(3L, What.UNLINKED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE dia_event_chain SET last_sequence = 2|3|INSERTED",
                "UPDATE dia_event_chain SET last_sequence = 4|4|MISSING",
                "UPDATE dia_event_chain SET last_hash = 'f'|3|END_CHANGED",
                "DELETE FROM dia_event_chain|1|INSERTED"
            })
    void aChangedEndOfTheChainIsFound(String tampering, long named, What what) {
        appendThree();
        tamper(tampering);

        assertThat(verify().broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(named, what));
    }

    @Test
    void theWholeChainGoneIsMissingFromItsFirstEvent() {
        appendThree();
        tamper("DELETE FROM dia_event");

        assertThat(verify().broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(1L, What.MISSING));
    }

    @Test
    void aBreakSaysWhenAndInWhichCase() {
        appendThree();
        tamper("UPDATE dia_event SET actor = 'admin' WHERE event_sequence = 2");

        assertThat(verify().broken()).contains(new ChainBreak("RS", 2, AT, "RS/1/2024", What.CHANGED));
    }

    @Test
    void aChainWrittenAnewIsFoundByAnEndThatWasNoted() {
        appendThree();
        ChainEnd noted = verify().end();
        tamper("DELETE FROM dia_event");
        tamper("DELETE FROM dia_event_chain");
        append("{\"title\":\"Ärende ett\"}", "{\"title\":\"Förfalskat\"}", "{\"title\":\"Ärende tre\"}", "{}");

        assertThat(verify().broken()).isEqualTo(Optional.empty());
        assertThat(verify(noted).broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(3L, What.REWRITTEN));
    }

    @Test
    void aChainCutOffWithItsEndIsFoundByAnEndThatWasNoted() {
        appendThree();
        ChainEnd noted = verify().end();
        String hash = database.inTransaction(() -> chain.of("node")).get(1).hash();
        tamper("DELETE FROM dia_event WHERE event_sequence = 3");
        tamper("UPDATE dia_event_chain SET last_sequence = 2, last_hash = '" + hash + "'");

        assertThat(verify().broken()).isEmpty();
        assertThat(verify(noted).broken())
                .map(broken -> List.of(broken.sequence(), broken.what()))
                .contains(List.of(3L, What.MISSING));
    }

    @Test
    void aChainThatHasGrownSinceAnEndWasNotedIsUnbroken() {
        appendThree();
        ChainEnd noted = verify().end();
        append("{}");

        assertThat(verify(noted, new ChainEnd("HSN", 7, "f")).broken()).isEmpty();
    }

    @Test
    void aChainOfManyPartsIsVerifiedWhole() {
        for (int part = 0; part < 21; part++) {
            append(IntStream.range(0, 100)
                    .mapToObj(n -> "{\"n\":\"" + n + "\"}")
                    .toArray(String[]::new));
        }
        tamper("UPDATE dia_event SET actor = 'admin' WHERE event_sequence = 2001");

        assertThat(verify().events()).isEqualTo(2100);
        assertThat(verify().broken()).map(ChainBreak::sequence).contains(2001L);
    }

    @Test
    void aRolledBackEventLeavesNoGap() {
        append("{}");
        database.transactions().executeWithoutResult(status -> {
            chain.append(List.of(event("RS", "{\"title\":\"Rullas tillbaka\"}")));
            status.setRollbackOnly();
        });
        append("{}");

        assertThat(database.inTransaction(() -> chain.of("node")))
                .extracting(Event::sequence)
                .containsExactly(1L, 2L);
    }
}
