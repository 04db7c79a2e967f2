package se.diarium.register.history;

import java.util.List;

/**
 * A page of the history of a case, latest first.
 *
 * @param total how many events there are for the caller in all
 */
public record HistoryPage(List<HistoryEntry> entries, long total, int offset, int limit) {}
