package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers other authorities have given the matter: by the forms such numbers have, and by the words before them. What is
 * one of our own is none of theirs.
 */
final class ForeignNumberRule {

    private static final int REACH = 40;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile(
            "(?:dnr|d[.:]nr|diarie(?:nummer|nr)|ärende(?:nummer|nr|beteckning)|beteckning|beteckn|mål(?:nummer| ?nr)|(?:er|vår) ref"
                    + "(?:erens)?|referens|avtalsnummer|fakturanummer|certifikat nr|ref)\\s*[.:]?\\s*$",
            FLAGS);
    /** Forms that nothing else has. */
    private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\d/.-])(?:"
            + "\\p{Lu}{1,5}(?:-\\p{Lu}{1,4})?[ .]?(?:19|20)\\d{2}[/-]\\d{2,6}"
            + "|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2}){0,2}-\\d{3,6}/(?:19|20)\\d{2}(?:-\\d{1,3})?"
            + "|\\d{3}-\\d{3,6}-(?:19|20)\\d{2}"
            + "|\\d{4}-\\p{Lu}\\d{4,8}-\\d{2}"
            + "|UH-(?:19|20)\\d{2}-\\d{1,4}"
            + ")(?![\\p{L}\\d/-])");
    /** What is a number only behind a label. */
    private static final Pattern LABELLED =
            Pattern.compile("(?<![\\p{L}\\d/.-])[\\p{Lu}\\d][\\p{Lu}\\d:/.-]*\\d(?![\\p{L}\\d/-])");

    private final Set<String> series;

    /** @param series codes of our own, which no number of others begins with */
    ForeignNumberRule(Set<String> series) {
        this.series = series;
    }

    /** Whether the text has the form of somebody's number, and nothing besides. */
    static boolean isNumber(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /** @param own the places of our own numbers */
    List<Suggestion<String>> find(Page page, List<Suggestion<String>> own) {
        List<Suggestion<String>> found = new ArrayList<>();
        for (Line line : page.head()) {
            collect(page, LABELLED, line.start(), line.end(), own, true, found);
            collect(page, FORM, line.start(), line.end(), own, false, found);
        }
        if (found.isEmpty()) {
            collect(page, FORM, 0, page.text().length(), own, false, found);
        }
        return Distinct.of(found);
    }

    private boolean isOfOurSeries(String number) {
        return series.contains(number.split("[^\\p{Lu}]", 2)[0]);
    }

    private void collect(
            Page page,
            Pattern form,
            int from,
            int to,
            List<Suggestion<String>> own,
            boolean labelRequired,
            List<Suggestion<String>> found) {
        Matcher match = form.matcher(page.text()).region(from, to);
        match.useTransparentBounds(true);
        while (match.find()) {
            String before = page.text().substring(Math.max(0, match.start() - REACH), match.start());
            boolean labelled = LABEL.matcher(before).find();
            boolean ours =
                    own.stream().anyMatch(number -> number.start() < match.end() && match.start() < number.end());
            boolean date = SwedishDates.in(match.group()).stream().anyMatch(day -> day.start() == 0);
            if (!ours && !date && !isOfOurSeries(match.group()) && (labelled || !labelRequired)) {
                found.add(page.suggestion(match.group(), match.start(), match.end())
                        .with(labelled ? Confidence.HIGH : Confidence.MEDIUM));
            }
        }
    }
}
