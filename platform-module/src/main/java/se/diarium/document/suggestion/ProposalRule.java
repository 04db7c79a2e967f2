package se.diarium.document.suggestion;

import java.util.List;
import java.util.stream.Collectors;

/** The decision proposed: what stands under its heading. */
final class ProposalRule {

    private ProposalRule() {}

    static List<Suggestion<String>> find(Page page) {
        return Section.PROPOSAL.in(page).stream()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> page.suggestion(
                        text(lines),
                        lines.get(0).start(),
                        lines.get(lines.size() - 1).end()))
                .toList();
    }

    /** Paragraphs and numbered points on lines of their own, lines that were merely broken put together. */
    private static String text(List<Line> lines) {
        String text = lines.stream()
                .map(line -> (startsAnew(line) ? "\n" : " ") + line.text())
                .collect(Collectors.joining());
        return text.strip();
    }

    private static boolean startsAnew(Line line) {
        return line.afterGap()
                || line.text().matches("(?:\\d{1,2}[.)]|[-–•*]) .*")
                || Character.isUpperCase(line.text().codePointAt(0));
    }
}
