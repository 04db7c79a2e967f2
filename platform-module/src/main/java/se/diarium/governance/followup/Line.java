package se.diarium.governance.followup;

import java.util.List;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.PlanObject;

/**
 * What is to be answered in a round, beside what was answered before.
 *
 * @param answer the one that stands in the round; null while there is none
 * @param earlier the latest answers of other rounds and reports about it and what it carries on, the latest first
 * @param mine whether the caller answers for it
 */
public record Line(PlanObject object, Answer answer, List<Answer> earlier, boolean mine) {

    public Line {
        earlier = List.copyOf(earlier);
    }
}
