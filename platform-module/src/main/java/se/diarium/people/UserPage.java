package se.diarium.people;

import java.util.List;

/**
 * A page of users.
 *
 * @param more whether there are others after them
 */
public record UserPage(List<User> users, boolean more) {}
