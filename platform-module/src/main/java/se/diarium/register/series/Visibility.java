package se.diarium.register.series;

import java.util.Set;

/**
 * Which cases someone may see in lists.
 *
 * @param all every case that is not secret
 * @param secretToo every secret case as well
 * @param user whose own cases are seen in any event
 * @param bodies the bodies whose cases that are not secret are seen, once they have been put before them
 * @param shown the nodes of the cases that are seen for a time, when they are not secret
 */
public record Visibility(boolean all, boolean secretToo, String user, Set<String> bodies, Set<String> shown) {}
