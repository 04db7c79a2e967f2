package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the first suggestion of each value. */
final class Distinct {

    private Distinct() {}

    static <T> List<Suggestion<T>> of(List<Suggestion<T>> suggestions) {
        Set<T> seen = new HashSet<>();
        List<Suggestion<T>> distinct = new ArrayList<>();
        for (Suggestion<T> suggestion : suggestions) {
            if (seen.add(suggestion.value())) {
                distinct.add(suggestion);
            }
        }
        return distinct;
    }
}
