package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the document concerns: a labelled line, the line under the word for the matter, the line that leads to the first section,
 * the item of an extract of minutes, or the first line of the head that is a heading. Never a person's name, a unit or a body, nor
 * whom it is addressed to.
 */
final class TitleRule {

    private static final String[] LABELS = {"subject", "ämne", "ärende", "rubrik", "angående", "ang", "gäller"};

    /** A word in small letters, or the years that a plan is about. */
    private static final Pattern CONTINUES = Pattern.compile("\\p{Ll}|\\d{4}\\s?[–-]\\s?\\d{4}$");

    /** A line that was broken behind a dash goes on. */
    private static final Pattern BROKEN = Pattern.compile(".*[\\p{L}\\d][–-]");

    /** Headings that the matter stands under in a line of its own. */
    private static final Pattern MATTER =
            Pattern.compile("saken|ärendemening", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** As {@link #MATTER}, but a description of it may stand there as well. */
    private static final Pattern DESCRIBED =
            Pattern.compile("ärendet", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_MATTER = 160;

    private static final Pattern NAMED_BY_KIND = Pattern.compile(
            "(?:(?:sammanträdes|mötes)?protokoll(?: nr .*)?|kallelse|fullmakt|hyresavtal|certifikat)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final HeadingDetector headings;
    private final SubjectLine subjects;

    TitleRule(BodyNames bodies, NumberRule numbers) {
        this.headings = new HeadingDetector(bodies, numbers);
        this.subjects = new SubjectLine(numbers);
    }

    List<Suggestion<String>> find(Page page, Optional<Mailing> mail) {
        if (mail.isPresent()) {
            return mail.get().head().get(MailHead.SUBJECT).stream()
                    .flatMap(subject -> subjects.title(page, subject).stream())
                    .toList();
        }
        List<Suggestion<String>> found = new ArrayList<>();
        labelled(page).ifPresent(found::add);
        matter(page, MATTER).ifPresent(found::add);
        extract(page).ifPresent(found::add);
        kindAsTitle(page).ifPresent(found::add);
        List<Suggestion<String>> lines = heading(page);
        lines.stream()
                .filter(line -> KindRule.isHeading(line.value()))
                .findFirst()
                .ifPresent(found::add);
        if (page.head().size() < page.lines().size() && !lines.isEmpty()) {
            found.add(lines.get(lines.size() - 1));
        }
        lines.forEach(line -> found.add(line.with(Confidence.LOW)));
        if (found.isEmpty()) {
            matter(page, DESCRIBED).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            page.head().stream()
                    .filter(HeadingDetector::isKind)
                    .findFirst()
                    .ifPresent(line -> found.add(page.suggestion(line)));
        }
        return Distinct.of(found);
    }

    private Optional<Suggestion<String>> labelled(Page page) {
        return page.head().stream()
                .flatMap(line -> MailHeader.of(line).stream())
                .filter(header -> header.isOneOf(LABELS))
                .map(MailHeader::value)
                .filter(value -> !PersonNames.isName(value.text()) && !UnitNames.isName(value.text()))
                .findFirst()
                .map(page::suggestion);
    }

    /** What stands under such a heading, where that is one short line and no text that begins there. */
    private static Optional<Suggestion<String>> matter(Page page, Pattern heading) {
        List<Line> lines = page.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i + 1);
            boolean alone = i + 2 == lines.size() || lines.get(i + 2).afterGap();
            if (alone
                    && heading.matcher(lines.get(i).text()).matches()
                    && line.text().length() <= LONGEST_MATTER) {
                String text = line.text().endsWith(".")
                        ? line.text().substring(0, line.text().length() - 1)
                        : line.text();
                return Optional.of(page.suggestion(text, line.start(), line.start() + text.length()));
            }
        }
        return Optional.empty();
    }

    /** In an extract of minutes with one item only, that item's heading. */
    private static Optional<Suggestion<String>> extract(Page page) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            if (Paragraphs.isHeading(page.lines().get(i))) {
                items.add(i);
            }
        }
        if (items.size() != 1) {
            return Optional.empty();
        }
        int item = items.get(0);
        return Paragraphs.title(page.lines().get(item))
                .or(() -> page.lines().stream().skip(item + 1L).findFirst())
                .map(page::suggestion);
    }

    /** Minutes and summons are called just that, unless a heading follows. */
    private static Optional<Suggestion<String>> kindAsTitle(Page page) {
        return page.head().stream()
                .filter(line -> NAMED_BY_KIND.matcher(line.text()).matches())
                .findFirst()
                .map(page::suggestion);
    }

    /** The heading lines of the head, a line that continues the one before put together with it. */
    private List<Suggestion<String>> heading(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        Line previous = null;
        for (Line line : page.head()) {
            if (!found.isEmpty() && continues(previous, line)) {
                Suggestion<String> first = found.remove(found.size() - 1);
                String space = BROKEN.matcher(previous.text()).matches() ? "" : " ";
                found.add(page.suggestion(first.value() + space + line.text(), first.start(), line.end()));
                previous = line;
            } else if (headings.isHeading(line)) {
                found.add(page.suggestion(line));
                previous = line;
            } else {
                previous = null;
            }
        }
        return found;
    }

    private static boolean continues(Line previous, Line line) {
        return previous != null
                && !line.text().endsWith(".")
                && !line.afterGap()
                && previous.end() + 1 == line.start()
                && (CONTINUES.matcher(line.text()).lookingAt()
                        || BROKEN.matcher(previous.text()).matches());
    }
}
