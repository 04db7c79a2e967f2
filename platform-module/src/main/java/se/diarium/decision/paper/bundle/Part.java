package se.diarium.decision.paper.bundle;

import java.nio.file.Path;

/**
 * A file that goes into the bundle as it is.
 *
 * @param number of the paper it is, from 0 through the whole bundle; below 0 for a page of the bundle's own
 * @param level of its bookmark, from 1
 * @param pages how many it has
 */
record Part(int number, int level, String title, Path file, int pages) {}
