package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the document concerns: a labelled line, the line that leads to the first section, the item of an extract of
 * minutes, or the first line of the head that is a heading. Never a person's name, a unit or a body.
 */
final class TitleRule {

    private static final String[] LABELS = {"subject", "ämne", "ärende", "rubrik", "angående", "ang", "gäller"};

    private final HeadingTest headings;

    TitleRule(BodyNames bodies, NumberRule numbers) {
        this.headings = new HeadingTest(bodies, numbers);
    }

    List<Suggestion<String>> find(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        labelled(page).ifPresent(found::add);
        extract(page).ifPresent(found::add);
        List<Suggestion<String>> lines = heading(page);
        if (leadsToSection(page) && !lines.isEmpty()) {
            found.add(lines.get(lines.size() - 1));
        }
        found.addAll(lines);
        if (found.isEmpty()) {
            page.head().stream()
                    .filter(HeadingTest::isKind)
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
        List<Line> items = page.lines().stream()
                .flatMap(line -> Paragraphs.title(line).stream())
                .toList();
        return items.size() == 1 ? Optional.of(page.suggestion(items.get(0))) : Optional.empty();
    }

    private static boolean leadsToSection(Page page) {
        int head = page.head().size();
        return head < page.lines().size()
                && Section.of(page.lines().get(head))
                        .filter(section -> section == Section.DESCRIPTION || section == Section.PROPOSAL)
                        .isPresent();
    }

    /** The heading lines of the head, a line that continues the one before put together with it. */
    private List<Suggestion<String>> heading(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        Line previous = null;
        for (Line line : page.head()) {
            boolean continues = previous != null
                    && !line.afterGap()
                    && Character.isLowerCase(line.text().codePointAt(0))
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
