package se.diarium.document.suggestion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what is the authority's own: its name, its bodies, its addresses. */
final class OwnAuthority {

    private static final int SHORTEST_WORD = 5;
    private static final Set<String> COMMON =
            Set.of("region", "regionen", "landstinget", "kommun", "kommunen", "länets", "sverige");
    private static final Pattern DOMAIN = Pattern.compile("@([\\p{L}\\d.-]+)");

    private final String name;
    private final Set<String> words;
    private final BodyNames bodies;

    /** @param name of the authority, as in the settings; empty when unknown */
    OwnAuthority(String name, BodyNames bodies) {
        this.name = name.strip().toLowerCase(Locale.ROOT);
        this.words = Set.copyOf(Arrays.stream(this.name.split("\\s+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !COMMON.contains(word))
                .toList());
        this.bodies = bodies;
    }

    /** The name in a line, as it stands there. */
    Optional<Line> in(Line line) {
        int place = name.isEmpty() ? -1 : line.text().toLowerCase(Locale.ROOT).indexOf(name);
        return place < 0
                ? Optional.empty()
                : Optional.of(
                        new Line(line.start() + place, line.text().substring(place, place + name.length()), false));
    }

    boolean isNamed(String text) {
        return !name.isEmpty() && text.toLowerCase(Locale.ROOT).contains(name);
    }

    /** Whether the text is the authority's name, or one of its bodies', and little else. */
    boolean isName(Line line) {
        return bodies.isName(line) || isNamed(line.text()) && line.text().length() <= name.length() + 2;
    }

    /** Whether a line begins with the authority's name. */
    boolean begins(Line line) {
        return !name.isEmpty() && line.text().toLowerCase(Locale.ROOT).startsWith(name);
    }

    /** Whether a mail address is the authority's: its domain has a word that sets the authority apart. */
    boolean isAddress(String text) {
        Matcher domain = DOMAIN.matcher(text);
        return domain.find() && words.stream().anyMatch(EmailRule.plain(domain.group(1))::contains);
    }
}
