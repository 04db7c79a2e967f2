package se.diarium.register.history;

import java.util.List;
import se.diarium.register.event.Event;

/**
 * One event of a case as it is shown.
 *
 * @param actor who did it, by name
 * @param text what happened, in words of the caller's language
 * @param subject what it happened to
 * @param changes what became otherwise, by property
 */
public record HistoryEntry(Event event, String actor, String text, Subject subject, List<Change> changes) {

    /**
     * What something happened to.
     *
     * @param kind {@code case}, {@code record}, {@code decision}, {@code party}, {@code deadline}, {@code note} or {@code link}
     * @param recordNumber of a record; null for others
     * @param text its kind, in words of the caller's language
     */
    public record Subject(String nodeId, String kind, Integer recordNumber, String text) {}

    /**
     * A property that became otherwise.
     *
     * @param label the property in words of the caller's language
     * @param before the value as it was, as stored; null where there was none
     * @param after the value as it became, as stored; null where there is none
     * @param beforeText the value before as people read it; null where there was none
     * @param afterText the value after as people read it; null where there is none
     */
    public record Change(
            String property, String label, String before, String after, String beforeText, String afterText) {}
}
