package se.diarium.governance.model;

import java.util.List;

/**
 * A step of the route that documents of a kind take, as in the file of routes.
 *
 * @param step the kind of the step, as {@code MANAGER} or {@code BODY}
 * @param body code of its body; null for whoever decides
 * @param who user names and names of groups
 * @param days until it is to be done; null where there is no hurry
 */
public record KindStep(String step, String body, List<String> who, boolean inTurn, Integer days) {

    public KindStep {
        who = List.copyOf(who);
    }
}
