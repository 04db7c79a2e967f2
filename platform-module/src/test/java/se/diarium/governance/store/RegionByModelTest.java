package se.diarium.governance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.decision.route.Route;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;
import se.diarium.settings.StartRefusedException;
import se.diarium.web.http.WebSettings;

/** A region that is started with the model of Region Halland, and then with another one on the same register. */
class RegionByModelTest {

    @TempDir
    private Path data;

    @Test
    void theRegistersBodiesNumbersAndNameAreTheModelsAndAnotherRegionsModelIsRefusedOnIt() {
        try (RunningRegister register = RunningRegister.on(data, Map.of("diarium.model", "halland"))) {
            assertThat(register.bean("diarium.bodies", Bodies.class).byCode("RSAU"))
                    .get()
                    .extracting(Body::name)
                    .isEqualTo("Regionstyrelsens Arbetsutskott");
            assertThat(register.bean("diarium.webSettings", WebSettings.class).authorityName())
                    .isEqualTo("Region Halland");
            CaseFile file = register.as(
                    RunningRegister.REGISTRAR, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                            .register(new NewCase("DHS", "Verksamhetsplan", null, null, null, null, null, null, null)));
            assertThat(file.diarienummer().series()).isEqualTo("DHS");
            assertThat(register.as(
                            RunningRegister.REGISTRAR, () -> register.bean("diarium.caseRoutes", CaseRoutes.class)
                                    .of(file.diarienummer())
                                    .route()))
                    .isEqualTo(Route.USUAL);
        }

        Throwable refusal = catchThrowable(() ->
                RunningRegister.on(data, Map.of("diarium.model", "blekinge")).close());

        assertThat(refusal)
                .hasRootCauseInstanceOf(StartRefusedException.class)
                .rootCause()
                .hasMessageContaining("The governance model blekinge has no bodies DHS");
    }
}
