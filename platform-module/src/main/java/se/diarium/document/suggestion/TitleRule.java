package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the document concerns: a labelled line, the line that leads to the first section, the item of an extract of
 * minutes, or the first line of the head that is a heading. Never a person's name, a unit or a body.
 */
final class TitleRule {

    private static final String[] LABELS = {"subject", "ämne", "ärende", "rubrik", "angående", "ang", "gäller"};

    /** A word in small letters, or the years that a plan is about. */
    private static final Pattern CONTINUES = Pattern.compile("\\p{Ll}|\\d{4}\\s?[–-]\\s?\\d{4}$");

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
            boolean continues = previous != null
                    && !line.text().endsWith(".")
                    && !line.afterGap()
                    && CONTINUES.matcher(line.text()).lookingAt()
                    && previous.end() + 1 == line.start();
            if (continues && !found.isEmpty()) {
                Suggestion<String> first = found.remove(found.size() - 1);
                found.add(page.suggestion(first.value() + " " + line.text(), first.start(), line.end()));
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
}
