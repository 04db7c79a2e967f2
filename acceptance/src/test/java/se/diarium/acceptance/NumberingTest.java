package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

@ExtendWith(Host.Extension.class)
class NumberingTest {

    private static final int CLIENTS = 16;
    private static final int CALLS = 6;
    private static final Map<String, Object> VALID = Map.of("series", "RUN", "title", "Samtidig registrering");
    private static final Map<String, Object> WITHOUT_TITLE = Map.of("series", "RUN");

    private final DiariumClient registrar;

    NumberingTest(Host host) {
        registrar = host.as("registrator");
    }

    @Test
    void numbersAreUniqueAndWithoutGapsWhenManyRegisterAtOnceAndSomeAreRefused() throws Exception {
        int before = Register.registered(registrar, VALID).path("number").asInt();

        List<Integer> numbers = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<List<Answer>> answers : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(client -> calls()).toList())) {
                answers.get().stream()
                        .filter(answer -> answer.status() == 201)
                        .forEach(answer ->
                                numbers.add(answer.json().path("number").asInt()));
            }
        } finally {
            clients.shutdownNow();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + CLIENTS * CALLS / 2)
                        .boxed()
                        .toList());
    }

    /** Every other call is one that must be refused and leave no trace. */
    private Callable<List<Answer>> calls() {
        return () -> IntStream.range(0, CALLS)
                .mapToObj(call -> registrar.postJson(Register.CASES, call % 2 == 0 ? VALID : WITHOUT_TITLE))
                .toList();
    }
}
