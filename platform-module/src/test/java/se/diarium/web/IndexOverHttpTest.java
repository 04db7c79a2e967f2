package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** The search indexes over HTTP on the running register. */
class IndexOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @Test
    void aRegistrarSeesHowBothIndexesAre() throws Exception {
        Reply registered = registrar.json("POST", "/diarium/api/cases", "{\"series\":\"RS\",\"title\":\"Syns\"}");
        assertThat(registered.status()).isEqualTo(201);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode index = registrar.get("/diarium/api/index").json();
            assertThat(index.get("journal").asLong()).isPositive();
            assertThat(index.get("indexes"))
                    .extracting(one -> one.get("audience").asText())
                    .containsExactly("INTERNAL", "PUBLIC");
            JsonNode internal = index.get("indexes").get(0);
            assertThat(internal.get("state").asText()).isEqualTo("READY");
            assertThat(internal.get("lag").asLong()).isZero();
            assertThat(internal.get("entries").asLong()).isPositive();
            assertThat(internal.get("bytes").asLong()).isPositive();
            assertThat(internal.has("building")).isFalse();
            assertThat(internal.has("problem")).isFalse();
        });
    }

    @Test
    void aRebuildIsBegunAndItsProgressIsToldUntilItIsDone() throws Exception {
        Instant before = Instant.now().minusMillis(1);

        Reply begun = registrar.json("POST", "/diarium/api/index/rebuild", "{}");

        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        JsonNode rebuild = begun.json().get("indexes").get(0).get("rebuild");
        assertThat(begun.json().get("rebuilding").asBoolean()).isTrue();
        assertThat(rebuild.get("done").asLong())
                .isLessThanOrEqualTo(rebuild.get("total").asLong());
        assertThat(Instant.parse(rebuild.get("since").asText())).isAfter(before);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode index = registrar.get("/diarium/api/index").json();
            assertThat(index.get("rebuilding").asBoolean()).isFalse();
            assertThat(Instant.parse(index.get("indexes").get(0).get("begun").asText()))
                    .isAfter(before);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {RunningRegister.HANDLER, RunningRegister.SECRETARY, RunningRegister.STRANGER})
    void othersAreTurnedAway(String user) throws Exception {
        HttpClientOf other = HttpClientOf.user(REGISTER, user);

        assertThat(other.get("/diarium/api/index").status()).isEqualTo(403);
        assertThat(other.json("POST", "/diarium/api/index/rebuild", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void nobodyIsAnsweredWhoHasNotLoggedIn() throws Exception {
        assertThat(HttpClientOf.citizen(REGISTER).get("/diarium/api/index").status())
                .isEqualTo(401);
    }
}
