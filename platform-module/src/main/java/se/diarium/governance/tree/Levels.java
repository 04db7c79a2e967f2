package se.diarium.governance.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;

/** How far below the top the kinds of a model are. */
final class Levels {

    private final GovernanceModel model;
    private final Map<String, Integer> known = new HashMap<>();

    Levels(GovernanceModel model) {
        this.model = model;
    }

    /** How many kinds are above; a model has no circles. */
    int of(DocumentKind kind) {
        Integer level = known.get(kind.code());
        if (level == null) {
            level = above(kind)
                    .mapToInt(code -> of(model.kind(code).orElseThrow()) + 1)
                    .max()
                    .orElse(0);
            known.put(kind.code(), level);
        }
        return level;
    }

    private static Stream<String> above(DocumentKind kind) {
        return kind.relations().implementing().stream();
    }

    /** The plans by level, then the reports; within a level as the model has them. */
    List<DocumentKind> inOrder(List<DocumentKind> kinds) {
        return kinds.stream()
                .sorted(Comparator.comparing((DocumentKind kind) ->
                                !kind.relations().followsUp().isEmpty())
                        .thenComparingInt(this::of))
                .toList();
    }
}
