package se.diarium.web.api.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import se.diarium.indexing.IndexProgress;
import se.diarium.indexing.IndexStatus;
import se.diarium.search.Audience;
import se.diarium.search.IndexHealth;

/**
 * The search indexes of this machine on the wire.
 *
 * @param journal number of the last change of the register
 * @param rebuilding whether a new index is being filled beside one in use
 */
public record IndexView(long journal, boolean rebuilding, List<OneView> indexes) {

    static IndexView of(IndexStatus status) {
        return new IndexView(
                status.head(),
                status.isRebuilding(),
                status.indexes().keySet().stream()
                        .sorted()
                        .map(audience -> OneView.of(audience, status.indexes().get(audience)))
                        .toList());
    }

    /** One index; what there is nothing to say of is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneView(
            Audience audience,
            IndexStatus.Condition state,
            long position,
            long reached,
            long lag,
            long entries,
            long bytes,
            Instant begun,
            String problem,
            DamageView damage,
            IndexProgress building,
            IndexProgress rebuild) {

        private static OneView of(Audience audience, IndexStatus.State state) {
            IndexHealth health = state.health();
            return new OneView(
                    audience,
                    state.condition(),
                    health.position(),
                    health.reached(),
                    state.lag(),
                    health.entries(),
                    health.bytes(),
                    health.begun(),
                    health.problem().orElse(null),
                    health.damage().map(DamageView::of).orElse(null),
                    state.building().orElse(null),
                    state.rebuild().orElse(null));
        }
    }

    /** The last damage that was noticed. */
    public record DamageView(Instant noticed, String reason, String setAside) {

        private static DamageView of(IndexHealth.Damage damage) {
            return new DamageView(damage.noticed(), damage.reason(), damage.setAside());
        }
    }
}
