package se.diarium.document.suggestion;

import java.util.List;
import java.util.Optional;

/**
 * Whether a document was received, sent or drawn up, by the codes the register has for that. What the authority wrote to
 * somebody outside was sent.
 */
final class DirectionRule {

    private final OwnAuthority authority;
    private final BodyNames bodies;

    DirectionRule(OwnAuthority authority, BodyNames bodies) {
        this.authority = authority;
        this.bodies = bodies;
    }

    List<Suggestion<String>> find(
            Page page,
            Optional<Mailing> mail,
            Origin origin,
            List<Suggestion<String>> sender,
            List<Suggestion<String>> to) {
        if (mail.isPresent()) {
            return mail.get().head().get(MailHead.FROM).stream()
                    .filter(from -> !authority.isAddress(from.text()))
                    .map(from -> page.suggestion("RECEIVED", from.start(), from.end())
                            .with(Confidence.HIGH))
                    .toList();
        }
        if (page.lines().isEmpty()) {
            return List.of();
        }
        Line first = page.lines().get(0);
        if (origin == Origin.OWN) {
            Optional<Suggestion<String>> outside = to.stream().findFirst().filter(who -> !isOwn(who.value()));
            return List.of(outside.map(who -> who.as("SENT"))
                    .orElseGet(() -> page.suggestion("DRAWN_UP", first.start(), first.end())));
        }
        return sender.stream()
                .findFirst()
                .map(who ->
                        List.of(who.as("RECEIVED").with(origin == Origin.FOREIGN ? Confidence.MEDIUM : Confidence.LOW)))
                .orElse(List.of());
    }

    private boolean isOwn(String name) {
        return authority.isNamed(name) || !bodies.in(name).isEmpty();
    }
}
