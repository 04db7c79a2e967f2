package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** A case on its route: from the handler over those who approve and review to the bodies. */
@ExtendWith(Host.Extension.class)
class RouteTest {

    private final Host host;
    private final DiariumClient handler;
    private final JsonNode registered;
    private final String path;

    RouteTest(Host host) {
        this.host = host;
        handler = host.as("handlaggare");
        registered = Register.registered(host.as("registrator"), Register.newCase("RS", "Går sin väg"));
        path = Register.path(registered);
    }

    private Answer change(Object... steps) {
        return handler.putJson(path + "/route", Map.of("steps", List.of(steps), "reason", "Ärendet kräver det"));
    }

    private static Map<String, Object> step(String kind) {
        return Map.of("kind", kind);
    }

    private void propose() {
        handler.postJson(path + "/decision", Map.of("body", "RS", "proposal", "Planen antas"))
                .expect(201);
    }

    private Answer complete(String user, Map<String, Object> completion) {
        return Register.complete(host.as(user), registered.path("diarienummer").asText(), completion);
    }

    @Test
    void withoutARouteOfItsOwnAManagerApprovesAndTheBodyDecides() {
        JsonNode route = handler.get(path + "/route").expect(200).json();

        assertThat(route.path("steps").findValuesAsText("kind")).containsExactly("MANAGER", "BODY");
        assertThat(route.path("own").asBoolean()).isFalse();
        assertThat(route.has("step")).isFalse();
    }

    @Test
    void aCaseGoesThroughAllStepsOfItsRouteToTheBodyThatDecides() {
        change(
                        step("MANAGER"),
                        step("DIRECTOR"),
                        Map.of("kind", "REVIEW", "who", List.of("sekreterare", "registrator")),
                        Map.of("kind", "BODY", "body", "AU"),
                        step("BODY"))
                .expect(200);
        propose();

        complete("chef", Map.of("outcome", "approve")).expect(200);
        complete("direktor", Map.of("outcome", "approve")).expect(200);
        complete("registrator", Map.of("outcome", "approve")).expect(200);
        assertThat(handler.get(path + "/route").json().path("step").asInt()).isEqualTo(3);
        complete("sekreterare", Map.of("outcome", "approve")).expect(200);

        JsonNode route = handler.get(path + "/route").expect(200).json();
        assertThat(route.path("step").asInt()).isEqualTo(4);
        assertThat(route.at("/steps/4/body").asText()).isEqualTo("RS");
        JsonNode task = Register.task(
                host.as("sekreterare"), registered.path("diarienummer").asText());
        assertThat(task.path("body").asText()).isEqualTo("AU");
    }

    @Test
    void sendingBackWithoutAReasonIsRefused() {
        change(step("MANAGER"), Map.of("kind", "REVIEW", "who", List.of("direktor")), step("BODY"))
                .expect(200);
        propose();
        complete("chef", Map.of("outcome", "approve")).expect(200);

        Answer refused = complete("direktor", Map.of("outcome", "sendBack"));
        complete("direktor", Map.of("outcome", "sendBack", "comment", "Kostnaden saknas"))
                .expect(200);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("comment");
        JsonNode revise = Register.task(handler, registered.path("diarienummer").asText());
        assertThat(revise.path("type").asText()).isEqualTo("revise");
        assertThat(revise.path("comment").asText()).isEqualTo("Kostnaden saknas");
    }

    @Test
    void whatTheCaseHasPassedIsNotChanged() {
        propose();
        complete("chef", Map.of("outcome", "approve")).expect(200);

        assertThat(change(step("DIRECTOR"), step("MANAGER"), step("BODY")).status())
                .isEqualTo(409);
    }

    @Test
    void whatIsNoRouteIsRefusedWithTheField() {
        Answer last = change(step("MANAGER"));
        Answer unknown = change(step("MANAGER"), Map.of("kind", "REVIEW", "who", List.of("ingen-alls")), step("BODY"));
        Answer silent = handler.putJson(path + "/route", Map.of("steps", List.of(step("MANAGER"), step("BODY"))));

        assertThat(last.status()).isEqualTo(422);
        assertThat(last.json().at("/errors/0/field").asText()).isEqualTo("steps");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/errors/0/message").asText()).contains("ingen-alls");
        assertThat(silent.json().at("/errors/0/field").asText()).isEqualTo("reason");
    }
}
