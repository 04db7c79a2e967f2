package se.diarium.web.extract;

import java.util.List;
import java.util.Locale;

/**
 * What stands at the head of an extract.
 *
 * @param notes what it was taken by: period, criteria, when and for whom, a line each
 * @param page pattern of {@link java.text.MessageFormat} for the number of a page and of all pages
 */
public record Extract(String title, List<String> notes, List<Column> columns, Locale locale, String page) {

    /**
     * A column.
     *
     * @param width of its cells in letters, as a rule
     */
    public record Column(String heading, int width) {}
}
