package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The body that is to deal with the document: named on a line of its head, else where the text names one. */
final class BodyRule {

    private final BodyNames names;

    BodyRule(BodyNames names) {
        this.names = names;
    }

    List<Suggestion<KnownBody>> find(Page page) {
        List<Suggestion<KnownBody>> found = new ArrayList<>();
        page.head().stream()
                .filter(names::isName)
                .flatMap(line -> in(page, line))
                .forEach(found::add);
        page.head().stream()
                .filter(line -> MailHeader.of(line).isPresent())
                .flatMap(line -> in(page, line))
                .forEach(found::add);
        page.head().stream()
                .filter(line -> DateRule.DECIDED.matcher(line.text()).matches())
                .flatMap(line -> in(page, line))
                .forEach(found::add);
        page.lines().stream().flatMap(line -> in(page, line)).forEach(found::add);
        return Distinct.of(found);
    }

    private Stream<Suggestion<KnownBody>> in(Page page, Line line) {
        return names.in(line.text()).stream()
                .map(name -> page.suggestion(name.body(), line.start() + name.start(), line.start() + name.end()));
    }
}
