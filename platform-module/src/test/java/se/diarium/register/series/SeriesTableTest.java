package se.diarium.register.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.diarium.register.NumberSpan;
import se.diarium.register.RegisterDatabase;
import se.diarium.register.number.Diarienummer;

class SeriesTableTest {

    private final RegisterDatabase database = database();
    private final NumberSeries series = new NumberSeries(database.jdbc(), RegisterDatabase.BODIES);
    private final CaseTable cases = new CaseTable(database.jdbc());
    private final SeriesTable table = new SeriesTable(database.jdbc());

    /** For the tests on another database to say otherwise. */
    RegisterDatabase database() {
        return new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSeriesWithoutImportedNumbersHasNoHoles() {
        next();
        next();

        assertThat(database.inTransaction(table::counters)).containsExactly(new SeriesTable.Counter("RS", 2024, 2, 2));
        assertThat(database.inTransaction(() -> table.holes("RS", 2024))).isEmpty();
        assertThat(database.inTransaction(() -> table.passedOver("RS", 2024))).isEmpty();
    }

    @Test
    void numbersBelowAKeptOneAreNotedAsPassedOver() {
        next();
        keep(10);
        keep(11);
        keep(20);

        assertThat(database.inTransaction(() -> table.passedOver("RS", 2024)))
                .containsExactly(new NumberSpan(2, 9), new NumberSpan(12, 19));
    }

    @Test
    void aNumberThatComesLaterIsNoHoleAnyMore() {
        keep(4);
        keep(2);

        assertThat(database.inTransaction(() -> table.passedOver("RS", 2024))).containsExactly(new NumberSpan(1, 3));
        assertThat(database.inTransaction(() -> table.holes("RS", 2024)))
                .containsExactly(new NumberSpan(1, 1), new NumberSpan(3, 3));
        assertThat(database.inTransaction(table::counters)).containsExactly(new SeriesTable.Counter("RS", 2024, 4, 2));
    }

    @Test
    void aCaseTakenOutOfTheTableLeavesAHoleThatWasNotPassedOver() {
        next();
        next();
        next();
        database.inTransaction(() -> database.jdbc().update("DELETE FROM dia_case WHERE running_number IN (2, 3)"));

        assertThat(database.inTransaction(() -> table.passedOver("RS", 2024))).isEmpty();
        assertThat(database.inTransaction(() -> table.highest("RS", 2024))).isEqualTo(1);
        assertThat(database.inTransaction(table::counters)).containsExactly(new SeriesTable.Counter("RS", 2024, 3, 1));
    }

    @Test
    void voidedCasesAreFoundByTheirNumbers() {
        next();
        String node = next();
        database.inTransaction(() -> cases.update(node, CaseRow.of("VOIDED", null, false, "Makulerat")));

        assertThat(database.inTransaction(() -> table.voided("RS", 2024)))
                .containsExactly(new SeriesTable.Voided(new Diarienummer("RS", 2024, 2), node));
    }

    private String next() {
        return database.inTransaction(() -> insert(series.next("RS", 2024)));
    }

    private void keep(int number) {
        database.inTransaction(() -> insert(series.keep(new Diarienummer("RS", 2024, number))));
    }

    private String insert(Diarienummer number) {
        String node = UUID.randomUUID().toString();
        cases.insert(number, node, CaseRow.of("REGISTERED", null, false, "Ett ärende"));
        return node;
    }
}
