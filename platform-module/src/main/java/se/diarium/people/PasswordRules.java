package se.diarium.people;

import java.util.Locale;
import java.util.stream.Stream;
import se.diarium.register.InvalidInputException;
import se.diarium.register.node.Errors;

/** What a password must be: long, and neither made of few characters nor of what everybody knows of its user. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    static final int LEAST_DIFFERENT = 6;

    private static final int LEAST_NAME = 3;

    private PasswordRules() {}

    /**
     * @param field by which it came
     * @param known names that must not be in it
     * @throws InvalidInputException telling all that is wrong with it
     */
    static void check(String field, String password, String... known) {
        Errors errors = new Errors();
        if (password == null || password.isBlank()) {
            errors.add(field, "required");
        } else {
            check(field, password, errors, known);
        }
        errors.throwIfAny();
    }

    private static void check(String field, String password, Errors errors, String... known) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            errors.add(field, "password.length", SHORTEST, LONGEST);
            return;
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            errors.add(field, "text.controlCharacters");
        }
        if (password.chars().distinct().count() < LEAST_DIFFERENT) {
            errors.add(field, "password.same", LEAST_DIFFERENT);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        Stream.of(known)
                .filter(name -> name != null && name.length() >= LEAST_NAME)
                .filter(name -> lower.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(name -> errors.add(field, "password.name", name));
    }
}
