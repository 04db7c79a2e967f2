package se.diarium.health;

import java.util.List;

/**
 * What a check found.
 *
 * @param code of the texts that say what is so and what to do about it
 * @param args what they mention
 */
public record Finding(HealthState state, String code, List<Object> args) {

    static Finding of(HealthState state, String code, Object... args) {
        return new Finding(state, code, List.of(args));
    }
}
