package se.diarium.register.listing;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next where the next page begins, for {@code after}; null on the last page
 */
public record ListPage<T>(List<T> rows, String next) {}
