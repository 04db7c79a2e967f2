package se.diarium.decision.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;

/** Decisions all at once, the half of which fail after they have taken their number. */
class DelegationNumbersTest {

    private static final int CLIENTS = 16;
    private static final int EACH = 6;
    private static final int YEAR = 2006;

    private final Delegating delegating = new Delegating();

    @Test
    void decisionsAtOnceOfWhichHalfFailLeaveExactlyTheNumbersOneToN() throws Exception {
        Set<Integer> committed = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            CaseFile file = delegating.aCase("RUN", YEAR);
            clients.add(() -> decideSome(file, committed));
        }
        ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<Void> client : executor.invokeAll(clients)) {
                client.get();
            }
        } finally {
            executor.shutdownNow();
        }

        List<Integer> oneToN =
                IntStream.rangeClosed(1, CLIENTS * EACH / 2).boxed().toList();
        assertThat(committed).containsExactlyInAnyOrderElementsOf(oneToN);
        assertThat(inTheTable()).containsExactlyElementsOf(oneToN);
    }

    private Void decideSome(CaseFile file, Set<Integer> committed) {
        DelegationInput given = Delegating.input("1.1", LocalDate.of(YEAR, 5, 2));
        for (int turn = 0; turn < EACH; turn++) {
            boolean fails = turn % 2 == 1;
            try {
                committed.add(delegating.register.as(RunningRegister.HANDLER, () -> {
                    int number = delegating
                            .decisions
                            .register(file.diarienummer(), given)
                            .number();
                    if (fails) {
                        throw new Abandoned();
                    }
                    return number;
                }));
            } catch (Abandoned expected) {
                assertThat(fails).isTrue();
            }
        }
        return null;
    }

    private List<Integer> inTheTable() {
        JdbcTemplate jdbc = delegating.register.bean("diarium.jdbc", JdbcTemplate.class);
        return delegating.register.asSystem(() -> jdbc.queryForList(
                "SELECT running_number FROM dia_delegation WHERE body_code = 'RUN' AND decision_year = ?"
                        + " ORDER BY running_number",
                Integer.class,
                YEAR));
    }

    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
