package se.diarium.web.api.decisions;

import se.diarium.decision.route.CaseRoutes;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** The route of a case. */
final class RouteGet extends ApiWebScript {

    private final CaseRoutes routes;

    RouteGet(ApiTools tools, CaseRoutes routes) {
        super(tools);
        this.routes = routes;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        return Answer.ok(tools().read(() -> RouteView.of(routes.of(number))));
    }
}
