package se.diarium.decision.route;

import java.util.Optional;
import se.diarium.register.number.Diarienummer;

/** How far cases have come on their routes; the decision process knows. */
public interface RouteProgress {

    /** Where the case is; nothing while no decision is being prepared in it. */
    Optional<Position> of(Diarienummer diarienummer);

    /** Has the case go on by another route, from the step where it is. */
    void reroute(Diarienummer diarienummer, Route route);

    /**
     * A place on a route.
     *
     * @param step index of the step that is being taken; -1 while the proposal is revised
     * @param decides code of the body that the proposal is put to
     * @param tabled whether a body has tabled the matter: nothing new is added until it comes up again
     */
    record Position(Route route, int step, String decides, boolean tabled) {}
}
