package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom a document is addressed to: "Till …", of a mail the first it was sent to, else who stands below the letterhead. */
final class AddresseeRule {

    private final OwnAuthority authority;
    private final BodyNames bodies;
    private final Letterhead letterhead;

    AddresseeRule(OwnAuthority authority, BodyNames bodies, Letterhead letterhead) {
        this.authority = authority;
        this.bodies = bodies;
        this.letterhead = letterhead;
    }

    List<Suggestion<String>> find(Page page, Optional<Mailing> mail, Origin origin) {
        if (mail.isPresent()) {
            return mail.get().head().get(MailHead.TO).stream()
                    .map(to -> SenderRule.correspondent(to).orElse(to))
                    .map(to -> page.suggestion(to).with(Confidence.HIGH))
                    .toList();
        }
        List<Suggestion<String>> found = new ArrayList<>();
        for (Line line : page.lines()
                .subList(0, Math.min(page.lines().size(), page.head().size() + 3))) {
            Letterhead.addressee(line).ifPresent(to -> found.add(named(page, to).with(Confidence.HIGH)));
        }
        found.addAll(origin == Origin.OWN ? ofOwnLetter(page) : ofForeignLetter(page));
        return Distinct.of(found);
    }

    /** A body named in the words, or the authority, or the words themselves. */
    private Suggestion<String> named(Page page, Line words) {
        List<BodyNames.Found> named = bodies.in(words.text());
        if (!named.isEmpty()) {
            BodyNames.Found first = named.get(0);
            return page.suggestion(first.body().name(), words.start() + first.start(), words.start() + first.end());
        }
        return page.suggestion(authority.in(words).orElse(words));
    }

    private List<Suggestion<String>> ofForeignLetter(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        List<Line> own = page.head().stream()
                .filter(line -> authority.isName(line) || authority.isNamed(line.text()) && isShort(line))
                .toList();
        own.stream().filter(bodies::isName).forEach(line -> found.add(page.suggestion(line)));
        own.forEach(line -> found.add(named(page, line)));
        return found;
    }

    private static boolean isShort(Line line) {
        return line.words() <= 6;
    }

    /** After the letterhead's own lines: a body, an organisation or a person. */
    private List<Suggestion<String>> ofOwnLetter(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        List<Line> head = page.head();
        for (int i = 1; i < head.size(); i++) {
            Line line = head.get(i);
            boolean signsBelow =
                    i + 1 < head.size() && authority.isAddress(head.get(i + 1).text());
            boolean named = letterhead.isForeignName(line)
                    || bodies.isName(line)
                    || PersonNames.isName(line.text()) && !signsBelow;
            if (line.afterGap() && named) {
                found.add(page.suggestion(line));
            }
        }
        return found;
    }
}
