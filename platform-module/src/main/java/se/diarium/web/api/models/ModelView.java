package se.diarium.web.api.models;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.diarium.governance.store.ModelChange;
import se.diarium.governance.store.ModelEffect;
import se.diarium.governance.store.ModelOrigin;
import se.diarium.governance.store.Models;
import se.diarium.web.http.Validator;

/**
 * A model on the wire, with its file and its versions, the latest first.
 *
 * @param effects what a file that was checked would have come and go; null where none was
 */
record ModelView(
        String code,
        Integer version,
        boolean inForce,
        String yaml,
        List<VersionView> versions,
        List<EffectView> effects) {

    /** What would come or go. */
    record EffectView(ModelEffect.What what, ModelEffect.Change change, String code, String name, long documents) {

        static EffectView of(ModelEffect effect, Locale language) {
            return new EffectView(
                    effect.what(),
                    effect.change(),
                    effect.code(),
                    effect.name() == null ? null : effect.name().in(language),
                    effect.documents());
        }
    }

    /** A version of it. */
    record VersionView(int version, ModelOrigin origin, String changedBy, Instant changedAt) {

        static VersionView of(ModelChange change) {
            return new VersionView(change.version(), change.origin(), change.changedBy(), change.changedAt());
        }
    }

    static ModelView of(Models.Kept model) {
        return of(model, null);
    }

    static ModelView of(Models.Kept model, List<ModelEffect> effects, Locale language) {
        return of(
                model,
                effects.stream().map(effect -> EffectView.of(effect, language)).toList());
    }

    private static ModelView of(Models.Kept model, List<EffectView> effects) {
        return new ModelView(
                model.code(),
                model.latest() == null ? null : model.version(),
                model.inForce(),
                model.yaml(),
                model.versions().stream().map(VersionView::of).toList(),
                effects);
    }

    static String tag(Models.Kept model) {
        return Validator.quote(Integer.toString(model.version()));
    }
}
