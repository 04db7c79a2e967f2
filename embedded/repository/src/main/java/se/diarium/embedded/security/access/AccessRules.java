package se.diarium.embedded.security.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each public method what a caller needs, and what a caller needs to see a result. */
public final class AccessRules {

    /** Which end of an association counts when results are filtered. */
    enum ResultEnd {
        NODE,
        PARENT
    }

    /**
     * @param before all have to hold
     * @param after the permission needed on each node of the result, if the result is filtered
     * @param end which node of an association that is
     */
    record MethodRules(List<AccessRule> before, Optional<String> after, ResultEnd end) {

        boolean open() {
            return before.stream().allMatch(AccessRule.Open.class::isInstance);
        }
    }

    private static final MethodRules CLOSED =
            new MethodRules(List.of(new AccessRule.Nobody()), Optional.empty(), ResultEnd.NODE);

    private final Map<String, MethodRules> rules;

    AccessRules(Map<String, MethodRules> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The rules of a method; one that is not named is closed to all but the system. */
    MethodRules of(Class<?> service, String method) {
        MethodRules own = rules.get(service.getSimpleName() + "." + method);
        return own != null ? own : rules.getOrDefault(service.getSimpleName() + ".*", CLOSED);
    }
}
