package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The unit that drew up the document, from its head. */
final class UnitRule {

    private final BodyNames bodies;

    UnitRule(BodyNames bodies) {
        this.bodies = bodies;
    }

    List<Suggestion<String>> find(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        for (Line line : page.head()) {
            candidates(line)
                    .filter(candidate -> UnitNames.isName(candidate.text()) && !bodies.isName(candidate))
                    .forEach(candidate -> found.add(page.suggestion(candidate)));
        }
        return Distinct.of(found);
    }

    private static Stream<Line> candidates(Line line) {
        return MailHeader.of(line)
                .filter(header -> header.isOneOf("enhet", "avdelning", "förvaltning"))
                .map(header -> Stream.of(header.value()))
                .orElseGet(() -> Stream.of(line));
    }
}
