package se.diarium.governance.story;

import se.diarium.governance.thread.DecidedIn;
import se.diarium.governance.thread.PlanObject;

/** An object and its plan as somebody may see them. */
public record Chapter(PlanObject object, StoryRecord plan) {

    /** The paragraph that decided the object; null while there is none, or none that may be told. */
    public DecidedIn decided() {
        return plan.decisionShown() ? object.decided() : null;
    }
}
