package se.diarium.web.api.models;

import java.time.Instant;
import java.util.List;
import se.diarium.governance.store.ModelChange;
import se.diarium.governance.store.ModelOrigin;
import se.diarium.governance.store.Models;
import se.diarium.web.http.Validator;

/** A model on the wire, with its file and its versions, the latest first. */
record ModelView(String code, Integer version, boolean inForce, String yaml, List<VersionView> versions) {

    /** A version of it. */
    record VersionView(int version, ModelOrigin origin, String changedBy, Instant changedAt) {

        static VersionView of(ModelChange change) {
            return new VersionView(change.version(), change.origin(), change.changedBy(), change.changedAt());
        }
    }

    static ModelView of(Models.Kept model) {
        return new ModelView(
                model.code(),
                model.latest() == null ? null : model.version(),
                model.inForce(),
                model.yaml(),
                model.versions().stream().map(VersionView::of).toList());
    }

    static String tag(Models.Kept model) {
        return Validator.quote(Integer.toString(model.version()));
    }
}
