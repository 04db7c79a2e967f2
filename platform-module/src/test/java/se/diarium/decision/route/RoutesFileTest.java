package se.diarium.decision.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.diarium.register.Bodies;
import se.diarium.register.Body;

class RoutesFileTest {

    private static final Bodies BODIES = new Bodies(List.of(
            new Body("RF", "Regionfullmäktige", "Regionfullmäktiges"),
            new Body("RS", "Regionstyrelsen", "Regionstyrelsens"),
            new Body("AU", "Arbetsutskottet", "Arbetsutskottets")));

    private static Routes read(String routes) {
        return new RoutesFile(BODIES)
                .read(new ByteArrayResource(
                        ("routes: [" + routes + "]").getBytes(StandardCharsets.UTF_8), "routes.yaml"));
    }

    @Test
    void aRouteSaysWhoTakesWhichStep() {
        Routes routes = read("{steps: [MANAGER, {step: REVIEW, who: [anna, GROUP_EKONOMI], inTurn: true, days: 5},"
                + " {step: CONSULTATION, who: [bertil], days: 30}, {step: BODY, body: AU}, BODY]}");

        assertThat(routes.of("RS", null).steps())
                .containsExactly(
                        RouteStep.of(StepKind.MANAGER),
                        new RouteStep(StepKind.REVIEW, null, List.of("anna", "GROUP_EKONOMI"), true, 5),
                        new RouteStep(StepKind.CONSULTATION, null, List.of("bertil"), false, 30),
                        RouteStep.of("AU"),
                        RouteStep.of(StepKind.BODY));
    }

    @Test
    void theRouteThatSaysMostOfACaseIsTaken() {
        Routes routes = read("{steps: [BODY]}, {body: RF, steps: [DIRECTOR, BODY]},"
                + " {kind: plan, steps: [MANAGER, DIRECTOR, BODY]}");

        assertThat(routes.of("RS", null).steps()).hasSize(1);
        assertThat(routes.of("RF", "letter").steps()).hasSize(2);
        assertThat(routes.of("RF", "plan").steps()).hasSize(3);
    }

    @Test
    void withoutARouteAManagerApprovesAndTheBodyDecides() {
        assertThat(read("").of("RS", null)).isEqualTo(Route.USUAL);
    }

    @Test
    void aRouteIsReadAsItWasWritten() {
        Route route = read("{steps: [MANAGER, {step: REVIEW, who: [anna, bertil], inTurn: true, days: 5},"
                        + " {step: BODY, body: AU}, BODY]}")
                .of("RS", null);

        assertThat(Route.read(route.text())).isEqualTo(route);
    }

    @Test
    void theRoutesThatAreShippedCanBeRead() {
        Routes shipped =
                new RoutesFile(BODIES).read(new ClassPathResource("alfresco/module/diarium-platform/routes.yaml"));

        assertThat(shipped.of("RS", "letter")).isEqualTo(Route.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{steps: []}|route.length",
                "{steps: [MANAGER]}|route.last",
                "{steps: [BOSS, BODY]}|none of [MANAGER",
                "{steps: [{step: BODY, body: XX}, BODY]}|body.unknown",
                "{steps: [{step: BODY, body: AU}, MANAGER, BODY]}|route.afterBody",
                "{steps: [{step: BODY, body: AU}, {step: BODY, body: AU}, BODY]}|route.bodyTwice",
                "{steps: [BODY, BODY]}|route.bodyMissing",
                "{steps: [{step: REVIEW}, BODY]}|route.who",
                "{steps: [{step: MANAGER, who: [anna]}, BODY]}|route.noWho",
                "{steps: [{step: REVIEW, who: [anna, anna]}, BODY]}|route.names",
                "{steps: [{step: CONSULTATION, who: [anna]}, BODY]}|route.days",
                "{steps: [{step: MANAGER, days: 0}, BODY]}|route.days",
                "{steps: [{step: UNION, who: [anna], inTurn: true}, BODY]}|route.inTurn",
                "{steps: [{step: MANAGER, body: RS}, BODY]}|route.noBody",
                "{steps: [{step: REVIEW, who: anna}, BODY]}|who is not a list",
                "{steps: [{step: MANAGER, day: 3}, BODY]}|day is not understood",
                "{body: XX, steps: [BODY]}|XX is no body here",
                "{kind: song, steps: [BODY]}|song is no kind of record",
                "{body: RS, steps: [BODY]}, {body: RS, steps: [MANAGER, BODY]}|given twice",
            })
    void whatIsNoRouteIsRefused(String routes, String why) {
        assertThatThrownBy(() -> read(routes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("routes.yaml")
                .hasMessageContaining(why);
    }
}
