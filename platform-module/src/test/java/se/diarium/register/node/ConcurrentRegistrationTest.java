package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.diarium.RunningRegister;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseList;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseSummary;
import se.diarium.register.NewCase;

class ConcurrentRegistrationTest {

    private static final int CLIENTS = 16;
    private static final int EACH = 6;

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    @Test
    void sixteenRegistrarsWithHalfTheTransactionsFailingLeaveExactlyTheNumbersOneToN() throws Exception {
        Set<Integer> committed = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(() -> {
                for (int i = 0; i < EACH; i++) {
                    registerOnce(committed, i % 2 == 1);
                }
                return null;
            });
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
        CaseList listed = register.as(
                RunningRegister.REGISTRAR,
                () -> cases.list(new CaseFilter("RUN", null, null, null, null), 0, CLIENTS * EACH));
        assertThat(listed.cases())
                .extracting(CaseSummary::diarienummer)
                .extracting(number -> number.number())
                .containsExactlyInAnyOrderElementsOf(oneToN);
    }

    private void registerOnce(Set<Integer> committed, boolean fails) {
        try {
            committed.add(register.as(RunningRegister.REGISTRAR, () -> {
                int number = cases.register(new NewCase("RUN", "Samtidigt", null, null, null, null, null, null, null))
                        .diarienummer()
                        .number();
                if (fails) {
                    throw new InjectedFailure();
                }
                return number;
            }));
        } catch (InjectedFailure expected) {
            assertThat(fails).isTrue();
        }
    }

    private static final class InjectedFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
