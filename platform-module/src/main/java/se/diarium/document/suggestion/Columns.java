package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what stood beside each other at the top of a page and came out of the file as one line: a name, then a kind of
 * document, a date, a number, a page number.
 */
final class Columns {

    private static final int LONGEST = 110;
    private static final Pattern COLUMN = Pattern.compile(
            "(?<=\\s)(?:"
                    + "(?:(?:datum|dokumentdatum|beslutsdatum|utfärdad|upprättad) )?(?:19|20)\\d{2}-\\d{2}-\\d{2}(?![\\d, –-]*§)(?=\\s|$)"
                    + "|(?:dnr|diarie(?:nummer|nr)|ärende(?:nummer|nr|beteckning)|mål nr)\\b"
                    + "|(?:sid(?:a|an)? ?)?\\d{1,3} ?[(/] ?\\d{1,3}\\)?$"
                    + "|(?:protokollsutdrag|sammanträdesprotokoll|protokoll|tjänsteskrivelse|tjänsteutlåtande|delegationsbeslut"
                    + "|tilldelningsbeslut|beslut|dom|kallelse|remissvar|remiss|samrådsunderlag|faktura)(?=\\s|$)"
                    + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}{2,6}");

    private Columns() {}

    /** The line's columns; the line itself where there are none to tell. */
    static List<Line> of(Line line) {
        if (line.text().length() > LONGEST) {
            return List.of(line);
        }
        List<Integer> starts = new ArrayList<>();
        Matcher column = COLUMN.matcher(line.text());
        while (column.find()) {
            starts.add(column.start());
        }
        boolean pageNumber = starts.size() == 1 && line.text().endsWith(")");
        if (starts.isEmpty()
                || !pageNumber
                        && !isName(line.text().substring(0, starts.get(0)).strip())) {
            return List.of(line);
        }
        starts.add(0, 0);
        List<Line> columns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.text().length();
            String text = line.text().substring(starts.get(i), end).strip();
            columns.add(new Line(line.start() + starts.get(i), text, i == 0 && line.afterGap()));
        }
        return columns;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && (Organisations.isName(text)
                        || UnitNames.isName(text)
                        || SHORT_NAME.matcher(text).matches());
    }
}
