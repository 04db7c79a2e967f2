package se.diarium.web.api.people;

import java.util.List;

/**
 * A page of users on the wire; the platform does not count how many there are.
 *
 * @param more whether there are others after them
 */
record UserPageView(int offset, int limit, boolean more, List<UserView> items) {}
