package se.diarium.decision.delegation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.diarium.register.Bodies;

/** What the bodies of the region have delegated, in the order of its file. */
public final class DelegationOrder {

    /** Where nothing is delegated. */
    static final DelegationOrder NONE = new DelegationOrder(List.of(), new Bodies(List.of()));

    private final Map<String, BodyOrder> byBody = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a body is unknown or given twice, or an item is; the message says which */
    public DelegationOrder(List<BodyOrder> orders, Bodies bodies) {
        for (BodyOrder order : orders) {
            if (bodies.byCode(order.body()).isEmpty()) {
                throw new IllegalArgumentException(
                        order.body() + " is no body here; there are " + String.join(", ", bodies.codes()));
            }
            if (byBody.putIfAbsent(order.body(), order) != null) {
                throw new IllegalArgumentException("the order of " + order.body() + " is given twice");
            }
            requireUnique(order);
        }
    }

    private static void requireUnique(BodyOrder order) {
        Set<String> seen = new HashSet<>();
        for (String number : order.numbers()) {
            if (!seen.add(number)) {
                throw new IllegalArgumentException("item " + number + " of " + order.body() + " is given twice");
            }
        }
    }

    public List<BodyOrder> all() {
        return List.copyOf(byBody.values());
    }

    /** The order of a body; empty where it has delegated nothing. */
    public Optional<BodyOrder> of(String body) {
        return Optional.ofNullable(byBody.get(body));
    }

    /** The bodies that have an item with this number. */
    public List<String> bodiesWith(String number) {
        return byBody.values().stream()
                .filter(order -> order.item(number).isPresent())
                .map(BodyOrder::body)
                .toList();
    }
}
