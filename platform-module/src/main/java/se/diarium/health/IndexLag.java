package se.diarium.health;

import se.diarium.indexing.IndexKeeper;
import se.diarium.indexing.IndexStatus;
import se.diarium.indexing.IndexStatus.Condition;

/** How far the indexes are behind the register. */
class IndexLag implements HealthCheck {

    private static final long MUCH = 1000;

    private final IndexKeeper indexes;

    IndexLag(IndexKeeper indexes) {
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Finding look() {
        IndexStatus status = indexes.status();
        long lag = status.indexes().values().stream()
                .mapToLong(IndexStatus.State::lag)
                .max()
                .orElse(0);
        if (status.indexes().values().stream().anyMatch(state -> state.condition() == Condition.BUILDING)) {
            return Finding.of(HealthState.WARNING, "index.building", lag);
        }
        return lag > MUCH
                ? Finding.of(HealthState.WARNING, "index.behind", lag)
                : Finding.of(HealthState.GOOD, status.isRebuilding() ? "index.rebuilding" : "index.good", lag);
    }
}
