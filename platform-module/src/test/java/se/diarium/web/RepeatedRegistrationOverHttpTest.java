package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.web.IntakeCalls.casesWith;
import static se.diarium.web.IntakeCalls.files;
import static se.diarium.web.IntakeCalls.newCase;
import static se.diarium.web.IntakeCalls.records;
import static se.diarium.web.IntakeCalls.register;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** That a registration sent again over HTTP with the key of the first is registered once. */
class RepeatedRegistrationOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @Test
    void aRequestSentAgainRegistersNothingMoreAndAnswersTheSame() throws Exception {
        String title = "Upprepning" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Reply first = register(registrar, key, newCase(title, records("a.txt")), files("a.txt"));

        Reply second = register(registrar, key, newCase(title, records("a.txt")), files("a.txt"));

        assertThat(second.status()).as(second.text()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.json().get("records")).isEqualTo(first.json().get("records"));
        assertThat(casesWith(registrar, title)).isEqualTo(1);
    }

    @Test
    void aKeyUsedForAnotherRequestIsAConflict() throws Exception {
        String key = UUID.randomUUID().toString();
        register(registrar, key, newCase("Ett", records("a.txt")), files("a.txt"));

        Reply other = register(registrar, key, newCase("Ett annat", records("a.txt")), files("a.txt"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().at("/errors/0/field").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRequestThatFailedLeavesItsKeyFree() throws Exception {
        String key = UUID.randomUUID().toString();
        register(registrar, key, newCase(" ", records("a.txt")), files("a.txt"));

        assertThat(register(registrar, key, newCase("Rättat", records("a.txt")), files("a.txt"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void eightClicksAtOnceAreOneCase() throws Exception {
        String title = "Dubbelklick" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            Callable<Reply> click = () -> register(registrar, key, newCase(title, records("a.txt")), files("a.txt"));
            List<Future<Reply>> replies = clicks.invokeAll(
                    IntStream.range(0, 8).mapToObj(number -> click).toList());

            for (Future<Reply> reply : replies) {
                assertThat(reply.get().status()).as(reply.get().text()).isEqualTo(201);
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(casesWith(registrar, title)).isEqualTo(1);
    }
}
