package se.diarium.register.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RegisterDatabase;
import se.diarium.register.number.Diarienummer;

class NumberSeriesTest {

    private static final int THREADS = 64;
    private static final int EACH = 8;

    private final RegisterDatabase database = database();
    private final NumberSeries series = new NumberSeries(database.jdbc(), RegisterDatabase.BODIES);
    private final CaseTable cases = new CaseTable(database.jdbc());

    /** For the tests on another database to say otherwise. */
    RegisterDatabase database() {
        return new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sixtyFourAtOnceWithHalfOfThemFailingGetExactlyTheNumbersOneToN() throws Exception {
        Set<Integer> committed = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            clients.add(() -> {
                for (int i = 0; i < EACH; i++) {
                    int turn = i % 4;
                    try {
                        committed.add(database.inTransaction(() -> register(turn == 1, turn == 3)));
                    } catch (InjectedFailure expected) {
                        assertThat(turn % 2).isEqualTo(1);
                    }
                }
                return null;
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> client : executor.invokeAll(clients)) {
                client.get();
            }
        } finally {
            executor.shutdownNow();
        }

        int n = THREADS * EACH / 2;
        assertThat(committed)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, n).boxed().toList());
        assertThat(database.jdbc()
                        .queryForList("SELECT running_number FROM dia_case ORDER BY running_number", Integer.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, n).boxed().toList());
    }

    private int register(boolean failsAfterTheNumber, boolean failsAfterTheRow) {
        Diarienummer number = series.next("RS", 2024);
        failIf(failsAfterTheNumber);
        cases.insert(number, UUID.randomUUID().toString(), row());
        failIf(failsAfterTheRow);
        return number.number();
    }

    private static void failIf(boolean fails) {
        if (fails) {
            throw new InjectedFailure();
        }
    }

    private static CaseRow row() {
        return CaseRow.of("REGISTERED", null, false, "Ett ärende");
    }

    @Test
    void theNextNumberAfterAKeptOneFollowsIt() {
        keep(new Diarienummer("RS", 2023, 595));

        assertThat(database.inTransaction(() -> series.next("RS", 2023))).isEqualTo(new Diarienummer("RS", 2023, 596));
    }

    @Test
    void aKeptNumberBelowTheCounterLeavesTheCounterAlone() {
        keep(new Diarienummer("RS", 2023, 595));
        keep(new Diarienummer("RS", 2023, 12));

        assertThat(database.inTransaction(() -> series.next("RS", 2023).number()))
                .isEqualTo(596);
    }

    @Test
    void aTakenNumberIsRefusedAndLeavesTheCounterAlone() {
        keep(new Diarienummer("RS", 2023, 595));

        assertThatThrownBy(() -> keep(new Diarienummer("RS", 2023, 595))).isInstanceOf(ConflictException.class);
        assertThat(database.inTransaction(() -> series.next("RS", 2023).number()))
                .isEqualTo(596);
    }

    private void keep(Diarienummer number) {
        database.inTransaction(
                () -> cases.insert(series.keep(number), UUID.randomUUID().toString(), row()));
    }

    @Test
    void everySeriesAndYearCountsByItself() {
        assertThat(database.inTransaction(() -> List.of(
                        series.next("RS", 2023),
                        series.next("RS", 2024),
                        series.next("HSN", 2023),
                        series.next("RS", 2023))))
                .extracting(Diarienummer::number)
                .containsExactly(1, 1, 1, 2);
    }

    @Test
    void anUnknownSeriesIsRefused() {
        assertThatThrownBy(() -> database.inTransaction(() -> series.next("XX", 2024)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static final class InjectedFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
