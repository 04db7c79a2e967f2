package se.diarium.decision.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelChange;
import se.diarium.governance.store.ModelOrigin;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;
import se.diarium.register.Bodies;
import se.diarium.register.Body;

/** The routes of Region Halland by its model. */
class RegionRoutesTest {

    private final CurrentModel current = mock(CurrentModel.class);

    RegionRoutesTest() {
        GovernanceModel halland = new ModelFile().read(ShippedModels.file("halland"));
        when(current.current())
                .thenReturn(Optional.of(new ModelVersion(
                        new ModelChange("halland", 1, ModelOrigin.FILE, "System", Instant.EPOCH), halland, "")));
    }

    private Route route(Optional<Routes> file, String body, String kind) {
        return route(file, body, kind, List.of("RF", "RS", "RSAU", "DHS"));
    }

    private Route route(Optional<Routes> file, String body, String kind, List<String> bodies) {
        RouteRules rules = new RouteRules(new Bodies(
                bodies.stream().map(code -> new Body(code, code, code)).toList()));
        return new RegionRoutes(new RouteSettings(file), current, rules).of(body, kind);
    }

    @Test
    void aRouteByABodyThatTheRegionsOwnFileLacksIsNotTaken() {
        assertThat(route(Optional.empty(), "RF", "plan", List.of("RF", "RS"))).isEqualTo(Route.USUAL);
    }

    @Test
    void aPlanForTheCouncilGoesByTheCommitteeAndTheBoardAsTheModelSays() {
        assertThat(route(Optional.empty(), "RF", "plan"))
                .isEqualTo(new Route(List.of(
                        RouteStep.of(StepKind.MANAGER),
                        RouteStep.of("RSAU"),
                        RouteStep.of("RS"),
                        RouteStep.of(StepKind.BODY))));
    }

    @Test
    void whatTheModelSaysNothingOfGoesTheUsualWay() {
        assertThat(route(Optional.empty(), "DHS", "plan")).isEqualTo(Route.USUAL);
        assertThat(route(Optional.empty(), "RF", "letter")).isEqualTo(Route.USUAL);
        assertThat(route(Optional.empty(), "RF", null)).isEqualTo(Route.USUAL);
    }

    @Test
    void theRegionsFileGoesBeforeTheModel() {
        Route direct = new Route(List.of(RouteStep.of(StepKind.BODY)));

        assertThat(route(Optional.of(new Routes(List.of(new RoutePattern(null, null, direct)))), "RF", "plan"))
                .isEqualTo(direct);
    }

    @Test
    void aRegionWithoutAModelHasTheUsualRoute() {
        when(current.current()).thenReturn(Optional.empty());

        assertThat(route(Optional.empty(), "RF", "plan")).isEqualTo(Route.USUAL);
    }
}
