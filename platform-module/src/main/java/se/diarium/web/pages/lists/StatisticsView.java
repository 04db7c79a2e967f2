package se.diarium.web.pages.lists;

import java.util.List;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;

/**
 * Figures of the register in tables.
 *
 * @param fields the days, as values of the form
 * @param files the same as files
 */
public record StatisticsView(
        String heading,
        List<LabelledLink> periods,
        List<RecordListView.Field> fields,
        List<Choice> bodies,
        List<Table> tables,
        List<LabelledLink> files) {

    /** @param columns their headings; the first is of the rows' own headings */
    public record Table(String caption, List<String> columns, List<Row> rows) {}

    /** @param share of the largest row in percent, for a bar */
    public record Row(String heading, List<String> figures, int share) {}
}
