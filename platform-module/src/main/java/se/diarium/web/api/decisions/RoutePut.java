package se.diarium.web.api.decisions;

import java.io.IOException;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Has a case take another route. */
final class RoutePut extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseRoutes routes;

    RoutePut(ApiTools tools, CaseDesk desk, CaseRoutes routes) {
        super(tools);
        this.desk = desk;
        this.routes = routes;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        RouteInput given = request.json(RouteInput.class);
        return Answer.ok(desk.change(
                request, number, given, () -> RouteView.of(routes.change(number, given.toSteps(), given.reason()))));
    }
}
