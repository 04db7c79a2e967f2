package se.diarium.governance.model;

import java.util.List;

/**
 * An administration, a production unit or an official: whoever works for a body and answers for what is addressed to it.
 *
 * @param parent code of the unit or body above it; null where the model says none
 * @param groups codes of the groups it belongs to
 * @param answersFor codes of other units that it answers for too
 */
public record Unit(String code, Name name, String parent, List<String> groups, List<String> answersFor)
        implements Actor {

    public Unit {
        groups = List.copyOf(groups);
        answersFor = List.copyOf(answersFor);
    }
}
