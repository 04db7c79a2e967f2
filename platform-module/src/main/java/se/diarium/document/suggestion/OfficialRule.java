package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The person who drew up or sent the document: labelled or alone on a line of its head, first the one whose e-mail
 * address stands there too, else the signature of a letter.
 */
final class OfficialRule {

    private static final Pattern SENDER = Pattern.compile("\"?([^\"<,@]{3,60}?)\"?\\s*(?:<.*>|,.*|$)");
    private static final Pattern BESIDE_TITLE = Pattern.compile("([^,]{5,50}),\\s*\\p{L}[\\p{L} -]{2,40}");
    private static final String[] LABELS = {
        "handläggare", "from", "från", "kontaktperson", "avsändare", "upprättad av", "författare"
    };

    private OfficialRule() {}

    static List<Suggestion<String>> find(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        String text = page.text().toLowerCase(Locale.ROOT);
        for (int i = 0; i < page.head().size(); i++) {
            Line line = page.head().get(i);
            name(line).ifPresent(name -> found.add(page.suggestion(name)));
        }
        found.sort(Comparator.comparing(official -> !hasAddress(official.value(), text)));
        if (found.isEmpty()) {
            signature(page).ifPresent(name -> found.add(page.suggestion(name)));
        }
        return Distinct.of(found);
    }

    private static Optional<Line> name(Line line) {
        Optional<Line> labelled = MailHeader.of(line)
                .filter(header -> header.isOneOf(LABELS))
                .map(MailHeader::value)
                .flatMap(value -> first(value, SENDER));
        return labelled.or(() -> Optional.of(line).filter(whole -> PersonNames.isName(whole.text())))
                .or(() -> first(line, BESIDE_TITLE));
    }

    private static Optional<Line> signature(Page page) {
        List<Line> lines = page.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (Salutation.closes(lines.get(i))) {
                return lines.subList(i + 1, Math.min(lines.size(), i + 3)).stream()
                        .filter(line -> PersonNames.isName(line.text()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<Line> first(Line line, Pattern form) {
        Matcher match = form.matcher(line.text());
        if (!match.matches() || !PersonNames.isName(match.group(1))) {
            return Optional.empty();
        }
        return Optional.of(new Line(line.start() + match.start(1), match.group(1), false));
    }

    private static boolean hasAddress(String name, String text) {
        String plain = EmailRule.plain(name);
        return text.contains(plain.replace(' ', '.') + "@");
    }
}
