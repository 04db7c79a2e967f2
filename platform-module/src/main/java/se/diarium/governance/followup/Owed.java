package se.diarium.governance.followup;

import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.PlanObject;

/**
 * What is to be answered in a round.
 *
 * @param answer the one that stands; null while there is none
 */
public record Owed(PlanObject object, Answer answer) {

    public boolean answered() {
        return answer != null;
    }
}
