package se.diarium.decision.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseRevisions;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.Reason;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Sanction;
import se.diarium.register.node.StateNodes;
import se.diarium.register.number.Diarienummer;

/** The routes of cases, with the caller's own rights. Called inside a transaction. */
public class CaseRoutes {

    private final RegionRoutes routes;
    private final RouteRules rules;
    private final RouteProgress progress;
    private final CaseRegister cases;
    private final CaseRevisions revisions;
    private final NodeService nodes;
    private final StateNodes states;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    CaseRoutes(
            RegionRoutes routes,
            RouteRules rules,
            RouteProgress progress,
            CaseRegister cases,
            CaseRevisions revisions,
            NodeService nodes,
            StateNodes states,
            PermissionService permissions,
            AuthorityService authorities) {
        this.routes = routes;
        this.rules = rules;
        this.progress = progress;
        this.cases = cases;
        this.revisions = revisions;
        this.nodes = nodes;
        this.states = states;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /** @throws se.diarium.register.NotFoundException if there is no such case that the caller may read */
    public CaseRoute of(Diarienummer number) {
        return of(cases.get(number));
    }

    /**
     * The route that a proposal in a case is to take.
     *
     * @param body that it is put to
     * @param recordId what is decided on; null where there is nothing
     * @throws InvalidInputException if somebody whom the route names is no longer there
     */
    public Route routeOf(CaseFile file, String body, String recordId) {
        String kind = file.records().stream()
                .filter(record -> record.id().equals(recordId))
                .map(record -> record.kind())
                .findFirst()
                .orElse(null);
        Route route = own(file).orElseGet(() -> routes.of(body, kind));
        List<FieldError> missing = new ArrayList<>();
        checkNames(route, "route", missing);
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        return route;
    }

    /**
     * Has a case take another route. What it has passed stays; an approval that the region's route asks for is taken away by
     * those alone who could give it.
     *
     * @param given all steps
     * @param reason why, for the history
     * @throws InvalidInputException if this is no route, or nobody says why
     * @throws NotAllowedException if the caller may not change the case or take the approval away
     * @throws ConflictException if the case is settled, or has passed what would be changed
     */
    public CaseRoute change(Diarienummer number, List<RouteStep> given, String reason) {
        revisions.hold(number);
        CaseFile file = cases.get(number);
        NodeRef node = Nodes.ref(file.id());
        if (permissions.hasPermission(node, PermissionService.WRITE) != AccessStatus.ALLOWED
                && !has(DiariumGroups.MANAGERS)
                && !has(DiariumGroups.DIRECTORS)) {
            throw new NotAllowedException("decision.notYourCase");
        }
        file.status().requireOpen();
        CaseRoute before = of(file);
        Route route = withoutDeciding(given, before.decides());
        check(route);
        String why = Reason.required(reason);
        requireSamePast(before, route);
        requireApprovals(before.route(), route);
        // The handler says which way; the register notes it.
        AuthenticationUtil.runAsSystem(() -> {
            Sanction.run(() -> nodes.setProperty(node, DiariumModel.PROP_ROUTE, new ArrayList<>(route.lines())));
            states.explain(node, StateNodes.REASON, why);
            if (before.step() != null) {
                progress.reroute(number, route);
            }
            return null;
        });
        return of(file);
    }

    private CaseRoute of(CaseFile file) {
        Optional<Route> own = own(file);
        return progress.of(file.diarienummer())
                .map(position -> new CaseRoute(
                        position.route(), position.decides(), position.step(), position.tabled(), own.isPresent()))
                .orElseGet(() -> new CaseRoute(
                        own.orElseGet(() -> routes.of(file.body(), null)), file.body(), null, false, own.isPresent()));
    }

    private Optional<Route> own(CaseFile file) {
        return AuthenticationUtil.runAsSystem(() -> nodes.getProperty(Nodes.ref(file.id()), DiariumModel.PROP_ROUTE))
                                instanceof List<?> lines
                        && !lines.isEmpty()
                ? Optional.of(Route.of(lines.stream().map(String::valueOf).toList()))
                : Optional.empty();
    }

    /** As it is shown, the last step says which body decides; the route leaves that to the proposal. */
    private static Route withoutDeciding(List<RouteStep> given, String decides) {
        List<RouteStep> steps = new ArrayList<>(given);
        int last = steps.size() - 1;
        if (last >= 0
                && steps.get(last).kind() == StepKind.BODY
                && decides.equals(steps.get(last).body())) {
            steps.set(last, steps.get(last).before(null));
        }
        return new Route(steps);
    }

    private void check(Route route) {
        List<FieldError> faults = new ArrayList<>(rules.faults(route));
        if (faults.isEmpty()) {
            checkNames(route, RouteRules.FIELD, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private void checkNames(Route route, String field, List<FieldError> faults) {
        route.steps().stream()
                .flatMap(step -> step.who().stream())
                .distinct()
                .filter(name -> !AuthenticationUtil.runAsSystem(() -> authorities.authorityExists(name)))
                .forEach(name -> faults.add(new FieldError(field, "route.unknownName", name)));
    }

    private static void requireSamePast(CaseRoute before, Route after) {
        if (before.step() == null) {
            return;
        }
        if (before.tabled()) {
            throw new ConflictException(RouteRules.FIELD, "route.tabled");
        }
        int passed = before.step() + 1;
        if (after.steps().size() < passed
                || !after.steps()
                        .subList(0, passed)
                        .equals(before.route().steps().subList(0, passed))) {
            throw new ConflictException(RouteRules.FIELD, "route.passed", passed);
        }
    }

    private void requireApprovals(Route before, Route after) {
        for (RouteStep step : before.steps()) {
            if (step.kind().approval()
                    && after.steps().stream().noneMatch(kept -> kept.kind() == step.kind())
                    && !has(step.kind() == StepKind.MANAGER ? DiariumGroups.MANAGERS : DiariumGroups.DIRECTORS)) {
                throw new NotAllowedException("route.approval");
            }
        }
    }

    private boolean has(String group) {
        return authorities.getAuthorities().contains(group);
    }
}
