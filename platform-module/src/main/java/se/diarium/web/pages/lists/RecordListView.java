package se.diarium.web.pages.lists;

import java.util.List;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;

/**
 * A list of records for those who work with the register.
 *
 * @param periods the days that are asked for most, each a click
 * @param fields what the list can be narrowed down by with a text or a day
 * @param choices what it can be narrowed down by with one of some values
 * @param more address of the next page; empty on the last
 * @param first address of the first page; empty there
 * @param internal the whole list as files in the internal form
 * @param open the same in the public form
 */
public record RecordListView(
        String heading,
        List<String> criteria,
        List<LabelledLink> periods,
        List<Field> fields,
        List<Choices> choices,
        List<Line> lines,
        String more,
        String first,
        List<LabelledLink> internal,
        List<LabelledLink> open) {

    /**
     * A field of the form.
     *
     * @param type of the input element
     */
    public record Field(String name, String label, String type, String value) {}

    /**
     * Values of the form of which one can be chosen.
     *
     * @param optional whether none can be chosen, too
     */
    public record Choices(String name, String label, List<Choice> values, boolean optional) {}

    /**
     * A record.
     *
     * @param caseAddress address of the case
     * @param all words for the link to all records to and from the counterparty; empty where there is none
     * @param allAddress its address
     * @param supersededBy leads to the record in force; null for what nothing superseded
     * @param caseTitle empty where the record has the same title
     */
    public record Line(
            String designation,
            String caseAddress,
            String recordNumber,
            String date,
            String registered,
            String direction,
            String counterparty,
            String all,
            String allAddress,
            String title,
            String kind,
            LabelledLink supersededBy,
            String caseTitle,
            String handler,
            String status,
            boolean secret,
            String published) {}
}
