package se.diarium.people;

import java.util.List;

/**
 * A user.
 *
 * @param email null where none is known
 * @param administrator whether the platform takes the user for an administrator
 * @param keptHere whether the password is the platform's own, and can be set here
 * @param groups codes of the register's groups that the user is in, not counting groups in groups
 */
public record User(
        String userName,
        String firstName,
        String lastName,
        String email,
        boolean enabled,
        boolean administrator,
        boolean keptHere,
        List<String> groups) {}
