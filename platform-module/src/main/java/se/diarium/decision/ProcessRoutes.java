package se.diarium.decision;

import java.util.Optional;
import org.activiti.engine.RuntimeService;
import se.diarium.decision.route.Route;
import se.diarium.decision.route.RouteProgress;
import se.diarium.register.number.Diarienummer;

/** How far cases have come on their routes, as the running processes know. Those that an earlier version started have no route. */
final class ProcessRoutes implements RouteProgress {
    /** The key of the process in the engine. */
    static final String KEY = DecisionModel.PROCESS.substring("activiti$".length());

    private final RuntimeService processes;

    ProcessRoutes(RuntimeService processes) {
        this.processes = processes;
    }

    @Override
    public Optional<Position> of(Diarienummer diarienummer) {
        return running(diarienummer)
                .map(place -> new Position(place.route(), place.step(), place.decides(), place.tabled()));
    }

    @Override
    public void reroute(Diarienummer diarienummer, Route route) {
        running(diarienummer).ifPresent(place -> place.route(route));
    }

    private Optional<RoutePlace> running(Diarienummer diarienummer) {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(CaseKey.of(diarienummer))
                .list()
                .stream()
                .map(process -> new RoutePlace(processes, process.getId()))
                .filter(RoutePlace::known)
                .findFirst();
    }
}
