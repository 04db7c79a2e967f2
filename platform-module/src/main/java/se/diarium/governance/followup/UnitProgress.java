package se.diarium.governance.followup;

import java.util.List;

/**
 * How far a body or unit has come in a round.
 *
 * @param missing what it has not answered, in the order of the plans
 */
public record UnitProgress(String code, String name, int expected, int answered, List<Owed> missing) {

    public UnitProgress {
        missing = List.copyOf(missing);
    }
}
