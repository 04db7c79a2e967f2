package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** Who changes what somebody else has changed is told so, and nothing is lost. */
class ConcurrentEditsTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final int CLIENTS = 8;

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @Test
    void aCaseHasTheSameTagUntilSomethingHappensToItOrToAPartOfIt() throws Exception {
        Reply registered = registered("Märks upp");
        String url = address(registered);
        String first = registered.header("ETag");

        assertThat(first).matches("\"[1-9]\\d*\"");
        assertThat(registrar.get(url).header("ETag")).isEqualTo(first);
        String record = added(url);
        String second = registrar.get(url).header("ETag");
        assertThat(second).isNotEqualTo(first);
        registrar.json("POST", "/diarium/api/records/" + record + "/voiding", "{\"reason\":\"Fel\"}");
        assertThat(registrar.get(url).header("ETag")).isNotIn(first, second);
    }

    @Test
    void aChangeOfTheCaseThatWasSeenIsMadeAndAnsweredWithTheNextTag() throws Exception {
        Reply registered = registered("Ändras i tur och ordning");
        String url = address(registered);

        Reply changed = registrar.json("PATCH", url, registered.header("ETag"), "{\"title\":\"Ett\"}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(registrar
                        .json("PATCH", url, changed.header("ETag"), "{\"title\":\"Två\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aChangeOfAnOlderStateIsRefusedWithBothVersionsAndChangesNothing() throws Exception {
        Reply registered = registered("Från början");
        String url = address(registered);
        registrar.json("PATCH", url, "{\"title\":\"Den andres\"}");

        Reply refused =
                registrar.json("PATCH", url, registered.header("ETag"), "{\"title\":\"Min\",\"initiator\":\"Anna\"}");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = refused.json();
        assertThat(problem.at("/current/title").asText()).isEqualTo("Den andres");
        assertThat(problem.at("/yours/title").asText()).isEqualTo("Min");
        assertThat(problem.at("/yours/initiator").asText()).isEqualTo("Anna");
        Reply now = registrar.get(url);
        assertThat(refused.header("ETag")).isEqualTo(now.header("ETag"));
        assertThat(now.json().get("title").asText()).isEqualTo("Den andres");
        assertThat(now.json().has("initiator")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH||{\"title\":\"Ny\"}",
                "POST|/status|{\"status\":\"DECIDED\"}",
                "POST|/voiding|{\"reason\":\"Fel\"}",
                "POST|/closing|{}",
                "POST|/decision|{\"body\":\"RS\",\"proposal\":\"Bifalles\"}",
                "POST|/secrecy/lifting|{\"reason\":\"Skäl\"}",
            })
    void everyWriteOnACaseHonoursTheTag(String method, String part, String body) throws Exception {
        String url = address(registered("Alla skrivningar"));

        Reply refused = registrar.json(method, url + (part == null ? "" : part), "\"0\"", body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(412);
        assertThat(registrar.get(url).json().get("status").asText()).isEqualTo("REGISTERED");
    }

    @Test
    void aRecordHasATagOfItsOwn() throws Exception {
        String url = address(registered("Med handling"));
        String record = "/diarium/api/records/" + added(url);
        String tag = registrar.get(record).header("ETag");
        registrar.json("PATCH", url, "{\"title\":\"Bara ärendet\"}");

        assertThat(registrar.get(record).header("ETag")).isEqualTo(tag);
        Reply refused = registrar.json("POST", record + "/voiding", "\"0\"", "{\"reason\":\"Fel\"}");
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.json().at("/current/recordNumber").asInt()).isEqualTo(1);
        assertThat(refused.json().at("/yours/reason").asText()).isEqualTo("Fel");
        assertThat(registrar
                        .json("POST", record + "/voiding", tag, "{\"reason\":\"Fel\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void ofManyWhoHaveSeenTheSameExactlyOneChangesIt() throws Exception {
        Reply registered = registered("Kapplöpning");
        String url = address(registered);
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String body = "{\"title\":\"Klient " + client + "\"}";
            clients.add(() -> registrar
                    .json("PATCH", url, registered.header("ETag"), body)
                    .status());
        }

        List<Integer> statuses = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<Integer> client : executor.invokeAll(clients)) {
                statuses.add(client.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(statuses).containsOnly(200, 412);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    private Reply registered(String title) throws Exception {
        Reply reply = registrar.json(
                "POST",
                "/diarium/api/cases",
                "{\"series\":\"RS\",\"title\":\"" + title + "\",\"handler\":\"" + RunningRegister.HANDLER + "\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply;
    }

    private static String address(Reply registered) {
        return registered.header("Location").replaceFirst("^/alfresco/s", "");
    }

    private String added(String url) throws Exception {
        Reply reply = registrar.form(
                url + "/records",
                Map.of("title", "Skrivelse", "direction", "RECEIVED"),
                "brev.txt",
                "Text".getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().get("id").asText();
    }
}
