package se.diarium.governance.store;

import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.ModelBody;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.setup.ModelledBodies;

/** The bodies of a model as the register knows bodies. */
final class ModelBodies {

    private ModelBodies() {}

    static ModelledBodies of(GovernanceModel model) {
        String pattern = model.region().numberPattern();
        return new ModelledBodies(
                new Bodies(model.bodies().stream().map(ModelBodies::body).toList()),
                pattern == null ? null : DiarienummerPattern.of(pattern));
    }

    private static Body body(ModelBody body) {
        return new Body(
                body.code(),
                body.name().sv(),
                body.genitive(),
                body.pattern() == null ? null : DiarienummerPattern.of(body.pattern()),
                body.ended(),
                body.successor(),
                body.standingItems(),
                body.meetingsHere());
    }
}
