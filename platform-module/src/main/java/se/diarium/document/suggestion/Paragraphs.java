package se.diarium.document.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered items of minutes: "§ 101 Uppföljning av planen". */
final class Paragraphs {

    private static final Pattern HEADING =
            Pattern.compile("§ ?\\d{1,4}(?:[/-]\\d{2,4})?[.:]?(?:\\s+(?=\\p{Lu}|\\d)|$)");

    private Paragraphs() {}

    static boolean isHeading(Line line) {
        return HEADING.matcher(line.text()).lookingAt();
    }

    /** Where the first of several items begins, each with a number of its own; the text's length where there is one at most. */
    static int startOfItems(Page page) {
        List<Line> items = page.lines().stream().filter(Paragraphs::isHeading).toList();
        return items.size() > 1 ? items.get(0).start() : page.text().length();
    }

    /** The heading's words after its number. */
    static Optional<Line> title(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        return heading.lookingAt()
                ? Optional.of(line.from(heading.end())).filter(rest -> !rest.isBlank())
                : Optional.empty();
    }
}
