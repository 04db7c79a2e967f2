package se.diarium.health;

import java.util.Optional;
import se.diarium.indexing.IndexKeeper;

/** Whether the search engine can be read and written. */
class SearchCheck implements HealthCheck {

    private final IndexKeeper indexes;

    SearchCheck(IndexKeeper indexes) {
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Finding look() {
        var states = indexes.status().indexes().values();
        Optional<String> problem = states.stream()
                .flatMap(state -> state.health().problem().stream())
                .findFirst();
        if (problem.isPresent()) {
            return Finding.of(HealthState.FAILING, "search.failing", problem.get());
        }
        long entries =
                states.stream().mapToLong(state -> state.health().entries()).sum();
        return Finding.of(HealthState.GOOD, "search.good", entries);
    }
}
