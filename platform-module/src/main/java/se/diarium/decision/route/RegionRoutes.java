package se.diarium.decision.route;

import java.util.List;
import java.util.Optional;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.KindStep;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;

/**
 * The routes of the region as they are now: those of its file, which goes before all, or those that its governance model gives the kinds
 * of document. Where neither says anything, or the model says two things or what cannot be walked here, the usual one.
 */
final class RegionRoutes {

    private final Optional<Routes> file;
    private final CurrentModel model;
    private final RouteRules rules;

    RegionRoutes(RouteSettings settings, CurrentModel model, RouteRules rules) {
        this.rules = rules;
        this.file = settings.routes();
        this.model = model;
    }

    /**
     * The route of a case.
     *
     * @param body code of the body that decides
     * @param kind code of the kind of record that is decided on; null where there is none
     */
    Route of(String body, String kind) {
        return file.map(routes -> routes.of(body, kind))
                .or(() -> model.current().map(ModelVersion::model).flatMap(now -> ofModel(now, body, kind)))
                .orElse(Route.USUAL);
    }

    private Optional<Route> ofModel(GovernanceModel model, String body, String kind) {
        List<Route> routes = model.kinds().stream()
                .filter(known -> known.record().equals(kind) && decides(model, known, body))
                .map(RegionRoutes::route)
                .distinct()
                .toList();
        return routes.size() == 1 && rules.faults(routes.get(0)).isEmpty()
                ? Optional.of(routes.get(0))
                : Optional.empty();
    }

    private static boolean decides(GovernanceModel model, DocumentKind kind, String body) {
        String decides = kind.making().decides();
        return decides != null
                && model.members(decides).stream()
                        .anyMatch(actor -> actor.code().equals(body));
    }

    private static Route route(DocumentKind kind) {
        List<KindStep> steps = kind.making().route();
        return steps.isEmpty()
                ? Route.USUAL
                : new Route(steps.stream().map(RegionRoutes::step).toList());
    }

    private static RouteStep step(KindStep step) {
        return new RouteStep(StepKind.valueOf(step.step()), step.body(), step.who(), step.inTurn(), step.days());
    }
}
