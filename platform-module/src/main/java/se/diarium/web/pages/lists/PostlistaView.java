package se.diarium.web.pages.lists;

import java.util.List;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;

/**
 * The day's list as citizens see it.
 *
 * @param leftOut says how many registered records are not in the list
 * @param day the day, in ISO form; empty where the list is of several
 * @param previous address of the day before; empty on the first day and where the list is of several
 * @param next address of the day after; empty on the last day and where the list is of several
 * @param bodies those that can be chosen
 * @param directions those that can be chosen
 * @param more address of the next page; empty on the last
 * @param first address of the first page; empty there
 * @param files the whole list in other formats
 * @param unpublished whether there are records to ask for
 * @param permanent address to cite
 * @param updated when the latest of it was dated, as an instant for feeds
 */
public record PostlistaView(
        String heading,
        String lead,
        String count,
        String leftOut,
        String day,
        String previous,
        String next,
        List<Choice> bodies,
        List<Choice> directions,
        List<Line> lines,
        String more,
        String first,
        List<LabelledLink> files,
        boolean unpublished,
        String permanent,
        String citation,
        String updated) {

    /**
     * A record.
     *
     * @param designation of its case, as the region writes it
     * @param caseAddress the case's page; empty where there is none
     * @param address its reading page; empty where it is not published
     * @param permanent its address or, where it has none, its name
     * @param supersededBy leads to the record in force; null for what nothing superseded
     */
    public record Line(
            String designation,
            String recordNumber,
            String caseAddress,
            String caseTitle,
            String title,
            String address,
            String permanent,
            String direction,
            String counterparty,
            String kind,
            LabelledLink supersededBy,
            String date,
            String day) {}
}
