package se.diarium.search;

import java.util.Set;

/**
 * What a record is by the region's governance model, and what time it is for.
 *
 * @param documentKind code of the kind of document; empty where the model says nothing of it
 * @param model code of the model; empty likewise
 * @param firstYear first year of its period; 0 where it has none
 * @param lastYear last year of its period; 0 where it has none
 * @param carriesOut codes of the kinds of plan that its kind carries on downwards
 * @param followsUp codes of the kinds of plan that its kind follows up
 */
public record Governed(
        String documentKind, String model, int firstYear, int lastYear, Set<String> carriesOut, Set<String> followsUp) {

    /** Of what no model and no period is known. */
    public static final Governed NONE = new Governed("", "", 0, 0, Set.of(), Set.of());

    public Governed {
        carriesOut = Set.copyOf(carriesOut);
        followsUp = Set.copyOf(followsUp);
    }
}
