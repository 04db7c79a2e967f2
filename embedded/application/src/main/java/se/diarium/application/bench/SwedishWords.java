package se.diarium.application.bench;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Swedish words drawn as they are distributed. They are those of the dictionary that Diarium's analysis knows, in every inflection, and the
 * compounds that can be made of them with the link letters it gives. The dictionary does not say how frequent a word is: what public
 * administration speaks of comes first, then short words before long ones, else in an order that is arbitrary and always the same.
 */
final class SwedishWords {

    private static final String DICTIONARY = "/org/languagetool/resource/sv/hunspell/sv_SE";
    private static final String ADMINISTRATION = "/se/diarium/search/analysis/compound-words.txt";
    private static final Pattern WORD = Pattern.compile("[a-zåäöé]{3,24}");
    private static final int LENGTHS_ALIKE = 4;

    /** The most frequent words of written Swedish, the most frequent first. */
    private static final List<String> FUNCTION = List.of(
            ("och i att det som en på är av för med till den har inte om ett de han men var jag sig från vi så kan när år man under"
                            + " också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då"
                            + " sedan över bara in blir upp även vad två få vill ha många hur mer går sina kunde dem detta mellan")
                    .split(" "));

    private static final Set<String> FUNCTION_WORDS = Set.copyOf(FUNCTION);

    private final List<List<String>> words;
    private final List<String> modifiers;
    private final List<List<String>> heads;
    private final Zipf ofFunction = new Zipf(FUNCTION.size());
    private final Zipf ofWords;
    private final Zipf ofModifiers;
    private final Zipf ofHeads;

    private SwedishWords(List<List<String>> words, List<String> modifiers, List<List<String>> heads) {
        this.words = words;
        this.modifiers = modifiers;
        this.heads = heads;
        this.ofWords = new Zipf(words.size());
        this.ofModifiers = new Zipf(modifiers.size());
        this.ofHeads = new Zipf(heads.size());
    }

    /** Reads the dictionary on the class path. */
    static SwedishWords load() throws IOException {
        AffixRules rules;
        try (BufferedReader lines = lines(DICTIONARY + ".aff")) {
            rules = new AffixRules(lines);
        }
        Map<String, String> flagsOf = new LinkedHashMap<>();
        try (BufferedReader lines = lines(DICTIONARY + ".dic")) {
            lines.lines().skip(1).forEach(line -> {
                String[] parts = line.split("/", 2);
                if (WORD.matcher(parts[0]).matches()) {
                    flagsOf.merge(parts[0], parts.length == 1 ? "" : parts[1], String::concat);
                }
            });
        }
        Set<String> ranked = ranked(administration(), flagsOf.keySet());
        List<List<String>> words = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        List<List<String>> heads = new ArrayList<>();
        for (String word : ranked) {
            String flags = flagsOf.get(word);
            modifiers.addAll(rules.beforeAnother(word, flags));
            if (AffixRules.standsAlone(flags)) {
                List<String> forms = rules.inflected(word, flags);
                words.add(forms);
                if (AffixRules.endsCompounds(flags)) {
                    heads.add(forms);
                }
            }
        }
        return new SwedishWords(words, modifiers, heads);
    }

    /** A word that says nothing by itself. */
    String function(SplittableRandom random) {
        return FUNCTION.get(ofFunction.draw(random));
    }

    /** A word of the dictionary in one of its inflections, the first ones most often. */
    String word(SplittableRandom random) {
        return inflection(words.get(ofWords.draw(random)), random);
    }

    /** Two words made one; of three letters alike where they meet one is left out. */
    String compound(SplittableRandom random) {
        String modifier = modifiers.get(ofModifiers.draw(random));
        String head = inflection(heads.get(ofHeads.draw(random)), random);
        char first = head.charAt(0);
        return modifier.endsWith("" + first + first) ? modifier + head.substring(1) : modifier + head;
    }

    static boolean isFunction(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private static String inflection(List<String> forms, SplittableRandom random) {
        return forms.get((int) (forms.size() * random.nextDouble() * random.nextDouble()));
    }

    private static Set<String> ranked(List<String> first, Collection<String> all) {
        Set<String> ranked = new LinkedHashSet<>(first);
        ranked.retainAll(all);
        all.stream()
                .filter(word -> !ranked.contains(word) && !isFunction(word))
                .sorted(Comparator.<String>comparingInt(word -> word.length() / LENGTHS_ALIKE)
                        .thenComparingLong(word -> new SplittableRandom(word.hashCode()).nextLong()))
                .toList()
                .forEach(ranked::add);
        return ranked;
    }

    private static List<String> administration() throws IOException {
        try (BufferedReader lines = lines(ADMINISTRATION)) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .filter(word -> WORD.matcher(word).matches())
                    .toList();
        }
    }

    private static BufferedReader lines(String resource) throws IOException {
        InputStream stream = SwedishWords.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException(resource);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
