package se.diarium.governance.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.diarium.governance.thread.Addressees;
import se.diarium.register.Bodies;

/**
 * Puts what is answered under those it is addressed to, and these under those they belong to. What belongs to nobody that is known
 * belongs to the body whose plan it is addressed in.
 */
final class Compiler {

    private final Addressees addressees;
    private final Bodies bodies;
    private final Function<String, String> bodyOfPlan;
    private final Map<String, Node> tops = new LinkedHashMap<>();

    /** @param bodyOfPlan the code of the body that a plan is of, by the plan's id */
    Compiler(Addressees addressees, Bodies bodies, Function<String, String> bodyOfPlan) {
        this.addressees = addressees;
        this.bodies = bodies;
        this.bodyOfPlan = bodyOfPlan;
    }

    private static final class Node {
        private final List<Owed> lines = new ArrayList<>();
        private final Map<String, Node> below = new LinkedHashMap<>();

        Stream<Owed> all() {
            return Stream.concat(lines.stream(), below.values().stream().flatMap(Node::all));
        }
    }

    List<CompiledGroup> compile(List<Owed> owed) {
        owed.forEach(this::place);
        return groups(tops);
    }

    private void place(Owed owed) {
        Map<String, Node> level = tops;
        Node node = null;
        for (String code : path(owed)) {
            node = level.computeIfAbsent(code, key -> new Node());
            level = node.below;
        }
        node.lines.add(owed);
    }

    /** From the body down to whom it is addressed to. */
    private List<String> path(Owed owed) {
        List<String> path = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Optional<String> code = Optional.of(owed.object().addressee());
                code.isPresent() && met.add(code.get());
                code = addressees.above(code.get())) {
            path.add(0, code.get());
        }
        if (bodies.byCode(path.get(0)).isEmpty()) {
            path.add(0, bodyOfPlan.apply(owed.object().planId()));
        }
        return path;
    }

    private List<CompiledGroup> groups(Map<String, Node> level) {
        return level.entrySet().stream()
                .map(entry -> new CompiledGroup(
                        entry.getKey(),
                        addressees.name(entry.getKey()),
                        Tally.of(entry.getValue().all().toList()),
                        entry.getValue().lines,
                        groups(entry.getValue().below)))
                .toList();
    }
}
