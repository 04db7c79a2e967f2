package se.diarium.web.pages.casefile;

import java.util.List;

/**
 * A page of the history of a case, latest first.
 *
 * @param position which events these are
 * @param newer address of the page with later events; empty on the first
 * @param older address of the page with earlier events; empty on the last
 */
public record HistoryLines(List<Entry> entries, String position, String newer, String older) {

    /**
     * An event.
     *
     * @param at as an instant, for machines
     * @param record number of the record it happened to; empty for anything else
     * @param hash by which it is known in the chain of events
     */
    public record Entry(
            String sequence,
            String at,
            String time,
            String actor,
            String text,
            String record,
            List<Change> changes,
            String hash) {}

    /**
     * What became otherwise.
     *
     * @param explains whether it says why or how, rather than what a value was and became
     * @param before as it was; empty where there was nothing
     * @param after as it became; empty where there is nothing
     */
    public record Change(String label, boolean explains, String before, String after) {}
}
