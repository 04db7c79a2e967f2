package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The governance models of the region, kept by its administrator. */
@ExtendWith(Host.Extension.class)
class ModelsTest {

    private static final String OWN = "/diarium/api/models/egen-acceptans";
    private static final String MODEL = """
            model: egen-acceptans
            region: {name: Region Prov, genitive: Region Provs}
            elections: {first: 2018, every: 4}
            bodies:
              - {code: RF, name: Regionfullmäktige, genitive: Regionfullmäktiges}
            kinds:
              - {code: budget, name: Budget, record: plan, decides: RF}
            """;

    private final DiariumClient administrator;
    private final DiariumClient registrar;
    private final DiariumClient citizen;

    ModelsTest(Host host) {
        administrator = host.as("admin");
        registrar = host.as("registrator");
        citizen = host.citizen();
    }

    private Answer put(DiariumClient user, String yaml, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/yaml");
        return user.send("PUT", OWN, all, BodyPublishers.ofString(yaml));
    }

    @Test
    void aModelOfTheRegionsOwnIsKeptVersionByVersion() {
        int before = administrator.get(OWN).status() == 200
                ? administrator.get(OWN).json().path("version").asInt()
                : 0;
        Answer made = put(administrator, MODEL + "# " + System.nanoTime() + "\n", Map.of());

        assertThat(made.status()).isEqualTo(before == 0 ? 201 : 200);
        assertThat(made.json().path("version").asInt()).isEqualTo(before + 1);
        put(administrator, MODEL + "# " + System.nanoTime() + "\n", Map.of("If-Match", "\"" + before + "\""))
                .expect(412);
        assertThat(administrator.get(OWN).expect(200).json().path("versions")).hasSize(before + 1);
    }

    @Test
    void whatIsNoModelIsRefusedByLineColumnAndRule() {
        JsonNode problem = put(administrator, MODEL.replace("decides: RF", "decides: RS"), Map.of())
                .expect(422)
                .json();

        JsonNode error = problem.path("errors").path(0);
        assertThat(error.path("line").asInt()).isEqualTo(7);
        assertThat(error.path("column").asInt()).isPositive();
        assertThat(error.path("code").asText()).isEqualTo("unknown.actor");
        assertThat(error.path("message").asText()).contains("RS").contains("RF");
    }

    @Test
    void modelsAreTheAdministratorsAlone() {
        put(registrar, MODEL, Map.of()).expect(403);
        registrar.get("/diarium/api/models").expect(403);
    }

    @Test
    void theModelInForceIsEverybodysWhereTheRegionHasOne() {
        Answer model = citizen.get("/diarium/modell");

        assertThat(model.status()).isIn(200, 404);
        if (model.status() == 200) {
            assertThat(model.json().path("version").asInt()).isPositive();
            assertThat(model.json().path("model").path("bodies")).isNotEmpty();
        }
    }
}
