package se.diarium.embedded.webscript;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A media type of an Accept header, with wildcards and quality. */
record MediaRange(String type, String subtype, List<String> parameters, float quality) {

    private static final String ANY = "*";

    /** Reads {@code text/html;q=0.8}; nothing when malformed. */
    static Optional<MediaRange> parse(String written) {
        List<String> parts = Arrays.stream(written.split(";"))
                .map(part -> part.trim().toLowerCase(Locale.ROOT))
                .toList();
        String[] names = parts.isEmpty() ? new String[0] : parts.get(0).split("/");
        if (names.length != 2) {
            return Optional.empty();
        }
        List<String> parameters =
                parts.stream().skip(1).filter(part -> !part.startsWith("q=")).toList();
        return Optional.of(new MediaRange(names[0], names[1], parameters, quality(parts)));
    }

    /** How well a type fits: zero not at all, and more the more it names. */
    float weightOf(MediaRange offered) {
        boolean fits = fits(type, offered.type)
                && fits(subtype, offered.subtype)
                && (parameters.isEmpty() || parameters.equals(offered.parameters));
        if (!fits || quality == 0) {
            return 0;
        }
        return (type.equals(ANY) ? 0 : 10)
                + (subtype.equals(ANY) ? 0 : 100)
                + (parameters.isEmpty() ? 0 : 1000)
                + quality;
    }

    private static boolean fits(String wanted, String offered) {
        return wanted.equals(ANY) || wanted.equals(offered);
    }

    private static float quality(List<String> parts) {
        return parts.stream()
                .skip(1)
                .filter(part -> part.matches("q=[01](\\.\\d{0,3})?"))
                .map(part -> Float.parseFloat(part.substring(2)))
                .findFirst()
                .orElse(1f);
    }
}
