package se.diarium.governance.model;

import java.util.List;

/**
 * Where people of several bodies meet without being a body: nothing is decided there and it has no register.
 *
 * @param participants codes of those who meet
 * @param since the first year it is held; null where it has always been
 * @param timesAYear how often it is held; null where that is not fixed
 * @param purposes what it is held for
 */
public record Forum(
        String code, Name name, List<String> participants, Integer since, Integer timesAYear, List<String> purposes)
        implements Actor {

    public Forum {
        participants = List.copyOf(participants);
        purposes = List.copyOf(purposes);
    }

    /** Whether it is held in a year. */
    public boolean heldIn(int year) {
        return since == null || year >= since;
    }
}
