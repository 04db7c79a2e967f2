package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who sent a document that came from outside: of a mail the one it is from; of a letter the organisation whose paper it is
 * written on, or in whose name it is signed; else the person who signed it.
 */
final class SenderRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME_OF_ADDRESS = Pattern.compile("\"?([^\"<]{2,80}?)\"?\\s*<[^>]*>");
    private static final Pattern LABEL = Pattern.compile(
            "(?:sökande(?: organisation)?|avsändare|hyresvärd|leverantör|säljare|sakägare|anmälare|uppgiftslämnare)\\s*[:.]?\\s+"
                    + "(\\p{Lu}.{2,70}?)(?:,.*)?",
            FLAGS);
    private static final Pattern IN_THE_NAME_OF = Pattern.compile("för (\\p{L}.{3,60})", FLAGS);
    private static final Pattern SIGNED = Pattern.compile("(.{5,50}?)(?:,.*| \\(.{1,5}\\))");
    private static final int FOOT = 8;

    private final OwnAuthority authority;
    private final Letterhead letterhead;

    SenderRule(OwnAuthority authority, Letterhead letterhead) {
        this.authority = authority;
        this.letterhead = letterhead;
    }

    List<Suggestion<String>> find(Page page, Optional<Mailing> mail, Origin origin) {
        if (mail.isPresent()) {
            return mail.get().head().get(MailHead.FROM).stream()
                    .map(from -> ofMail(page, from))
                    .toList();
        }
        return origin == Origin.OWN ? List.of() : ofLetter(page);
    }

    private Suggestion<String> ofMail(Page page, Line from) {
        Optional<Line> name = correspondent(from);
        if (name.isPresent()) {
            return page.suggestion(name.get()).with(Confidence.HIGH);
        }
        return signature(page).map(page::suggestion).orElseGet(() -> page.suggestion(from)
                .with(Confidence.HIGH));
    }

    /** The name that stands with an address. */
    static Optional<Line> correspondent(Line value) {
        Matcher named = NAME_OF_ADDRESS.matcher(value.text());
        return named.lookingAt()
                ? Optional.of(
                        new Line(value.start() + named.start(1), named.group(1).strip(), false))
                : Optional.empty();
    }

    private List<Suggestion<String>> ofLetter(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        page.lines().stream()
                .flatMap(line -> match(LABEL, line))
                .filter(line -> !authority.isNamed(line.text()))
                .forEach(line -> found.add(page.suggestion(line).with(Confidence.HIGH)));
        page.head().stream().filter(letterhead::isForeignName).forEach(line -> found.add(page.suggestion(line)));
        page.foot(FOOT).stream()
                .flatMap(line -> match(IN_THE_NAME_OF, line))
                .filter(letterhead::isForeignName)
                .forEach(line -> found.add(page.suggestion(line)));
        signature(page).ifPresent(line -> found.add(page.suggestion(line).with(Confidence.LOW)));
        return Distinct.of(found);
    }

    /** The name after the greeting, or the last one that stands alone. */
    private static Optional<Line> signature(Page page) {
        List<Line> lines = page.lines();
        List<Line> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Salutation.closes(lines.get(i)) && i + 1 < lines.size()) {
                Optional<Line> signed = person(lines.get(i + 1));
                if (signed.isPresent()) {
                    return signed;
                }
            }
        }
        lines.subList(Math.max(0, lines.size() - FOOT), lines.size()).stream()
                .filter(line -> MailHeader.of(line).isEmpty())
                .forEach(line -> person(line).ifPresent(names::add));
        return names.isEmpty()
                ? page.head().stream()
                        .limit(2)
                        .flatMap(line -> person(line).stream())
                        .findFirst()
                : Optional.of(names.get(0));
    }

    private static Optional<Line> person(Line line) {
        if (PersonNames.isName(line.text())) {
            return Optional.of(line);
        }
        Matcher signed = SIGNED.matcher(line.text());
        return signed.matches() && PersonNames.isName(signed.group(1))
                ? Optional.of(new Line(line.start(), signed.group(1), false))
                : Optional.empty();
    }

    private static Stream<Line> match(Pattern form, Line line) {
        Matcher match = form.matcher(line.text());
        return match.matches()
                ? Stream.of(
                        new Line(line.start() + match.start(1), match.group(1).strip(), false))
                : Stream.empty();
    }
}
