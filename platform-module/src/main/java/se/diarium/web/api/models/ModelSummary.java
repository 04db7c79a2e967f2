package se.diarium.web.api.models;

import java.time.Instant;
import se.diarium.governance.store.ModelChange;
import se.diarium.governance.store.ModelOrigin;
import se.diarium.governance.store.Models;

/**
 * A model on the wire, without its file.
 *
 * @param version the latest; null for one that comes with the module and was never taken over
 */
record ModelSummary(
        String code, Integer version, boolean inForce, ModelOrigin origin, String changedBy, Instant changedAt) {

    static ModelSummary of(Models.Kept model) {
        ModelChange latest = model.latest();
        return latest == null
                ? new ModelSummary(model.code(), null, model.inForce(), null, null, null)
                : new ModelSummary(
                        model.code(),
                        latest.version(),
                        model.inForce(),
                        latest.origin(),
                        latest.changedBy(),
                        latest.changedAt());
    }
}
