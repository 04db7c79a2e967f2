package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of the bodies in a text, in the genitive too. */
final class BodyNames {

    private final Map<String, KnownBody> byName;
    private final Pattern names;

    BodyNames(List<KnownBody> bodies) {
        this.byName =
                bodies.stream().collect(Collectors.toMap(body -> key(body.name()), Function.identity(), (a, b) -> a));
        String alternatives = bodies.stream()
                .map(KnownBody::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s\\Q"))
                .collect(Collectors.joining("|"));
        this.names = Pattern.compile(
                bodies.isEmpty() ? "(?!)" : "(?<!\\p{L})(" + alternatives + ")s?(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A body and its place in the text. */
    record Found(KnownBody body, int start, int end) {}

    List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher match = names.matcher(text);
        while (match.find()) {
            found.add(new Found(byName.get(key(match.group(1))), match.start(), match.end()));
        }
        return found;
    }

    /** Whether the whole of a line is a body's name. */
    boolean isName(Line line) {
        return names.matcher(line.text()).matches();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
    }
}
