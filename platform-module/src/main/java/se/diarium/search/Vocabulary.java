package se.diarium.search;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people call the codes that a query asks for: {@code organ:regionstyrelsen} is {@code organ:RS}. */
public final class Vocabulary {

    /** Knows no names: what is asked for is a code. */
    public static final Vocabulary NONE = new Vocabulary(Map.of());

    /** Fewer characters are no beginning of a name. */
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<Facet, Map<String, Set<String>>> codes = new EnumMap<>(Facet.class);

    /** @param names for each facet its codes, each with what it is called in any language */
    public Vocabulary(Map<Facet, Map<String, List<String>>> names) {
        names.forEach((facet, ofFacet) -> {
            Map<String, Set<String>> byName = new HashMap<>();
            ofFacet.forEach((code, called) -> {
                byName.computeIfAbsent(folded(code), none -> new LinkedHashSet<>())
                        .add(code);
                called.forEach(name -> byName.computeIfAbsent(folded(name), none -> new LinkedHashSet<>())
                        .add(code));
            });
            codes.put(facet, byName);
        });
    }

    /** Whether it is one of the codes. */
    public boolean knows(Facet facet, String code) {
        return codes.getOrDefault(facet, Map.of())
                .getOrDefault(folded(code), Set.of())
                .contains(code);
    }

    /**
     * The codes of what is asked for, in any case: that code, or what is called so; else everything whose name begins so; else
     * the word as it is, in capitals and in small letters, since an index may hold codes that have no name.
     */
    public Set<String> codes(Facet facet, String asked) {
        String wanted = folded(asked);
        Map<String, Set<String>> byName = codes.getOrDefault(facet, Map.of());
        if (byName.containsKey(wanted)) {
            return Set.copyOf(byName.get(wanted));
        }
        Set<String> found = new LinkedHashSet<>();
        if (wanted.length() >= SHORTEST_BEGINNING) {
            byName.forEach((name, ofName) -> {
                if (name.startsWith(wanted)) {
                    found.addAll(ofName);
                }
            });
        }
        if (found.isEmpty()) {
            found.addAll(List.of(asked, asked.toUpperCase(Locale.ROOT), wanted));
        }
        return found;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
