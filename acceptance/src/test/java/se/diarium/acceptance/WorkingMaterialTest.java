package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Drafts of a case over the API: put there, written again, registered or cleared away. */
@ExtendWith(Host.Extension.class)
class WorkingMaterialTest {

    private final DiariumClient handler;
    private final DiariumClient manager;
    private final String path;

    WorkingMaterialTest(Host host) {
        handler = host.as("handlaggare");
        manager = host.as("chef");
        path = Register.path(Register.registered(host.as("registrator"), Register.newCase("RS", "Ärende med utkast")));
    }

    private String draft() {
        return Register.addDraft(handler, path).expect(201).json().path("id").asText();
    }

    private String address(String id) {
        return path + "/working-material/" + id;
    }

    private static Answer written(DiariumClient user, String address, String text) {
        MultipartBody form =
                new MultipartBody().file("file", "ny.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        return user.send("PUT", address, Map.of("Content-Type", form.contentType()), form.publisher());
    }

    @Test
    void aDraftIsSeenByThoseWhoWorkOnTheCaseAndNobodyElse() {
        String id = draft();

        assertThat(handler.get(path)
                        .expect(200)
                        .json()
                        .at("/workingMaterial/0/id")
                        .asText())
                .isEqualTo(id);
        assertThat(handler.get(path + "/working-material").expect(200).json().path("items"))
                .hasSize(1);
        assertThat(manager.get(path + "/working-material").expect(200).json().path("items"))
                .isEmpty();
        assertThat(manager.get(address(id) + "/content").status()).isEqualTo(404);
    }

    @Test
    void aDraftIsWrittenAgainAndThenRegistered() {
        String id = draft();

        JsonNode again =
                written(handler, address(id), "En ny lydelse").expect(200).json();
        assertThat(again.path("filename").asText()).isEqualTo(Letter.TEXT.filename());
        assertThat(handler.get(address(id) + "/content").expect(200).text()).contains("En ny lydelse");
        handler.postJson(address(id), Map.of("title", "Skrivelse", "direction", "DRAWN_UP"))
                .expect(201);

        assertThat(written(handler, address(id), "För sent").status()).isEqualTo(404);
        assertThat(handler.delete(address(id)).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsClearedAway() {
        String id = draft();

        handler.delete(address(id)).expect(204);

        assertThat(handler.get(address(id) + "/content").status()).isEqualTo(404);
        assertThat(handler.get(path + "/working-material").expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void anUploadWithAFieldThatMeansNothingIsRefusedByField() {
        Answer answer = handler.post(
                path + "/working-material",
                Register.withFile(new MultipartBody().field("title", "Utkast"), Letter.TEXT));

        assertThat(answer.expect(422).json().at("/errors/0/field").asText()).isEqualTo("title");
    }
}
