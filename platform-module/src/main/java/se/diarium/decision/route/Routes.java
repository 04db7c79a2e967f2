package se.diarium.decision.route;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The routes of the region: by the body that decides and the kind of what it decides on. */
public final class Routes {

    private final List<RoutePattern> patterns;

    /** @throws IllegalArgumentException if two are for the same cases */
    public Routes(List<RoutePattern> patterns) {
        Set<String> seen = new HashSet<>();
        for (RoutePattern pattern : patterns) {
            if (!seen.add(pattern.body() + "/" + pattern.kind())) {
                throw new IllegalArgumentException("the route for body " + pattern.body() + " and kind "
                        + pattern.kind() + " is given twice (null stands for any)");
            }
        }
        this.patterns = patterns.stream()
                .sorted(Comparator.comparingInt(RoutePattern::weight).reversed())
                .toList();
    }

    /**
     * The route that says most of such a case; the usual one where none does.
     *
     * @param kind code of the kind of record; null where there is none
     */
    public Route of(String body, String kind) {
        return patterns.stream()
                .filter(pattern -> pattern.fits(body, kind))
                .findFirst()
                .map(RoutePattern::route)
                .orElse(Route.USUAL);
    }
}
