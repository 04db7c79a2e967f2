package se.diarium.application.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The suffixes of a hunspell dictionary: how its words are inflected, and what form they have before another word. */
final class AffixRules {

    /** Of a word that may stand before another as it is. */
    private static final char BEGINS = 'X';

    /** Of a word that may end a compound. */
    private static final char ENDS = 'Y';

    private static final char PART_ONLY = 'Z';
    private static final char FORBIDDEN = '%';

    private final Map<Integer, List<Rule>> ofFlag = new HashMap<>();

    AffixRules(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length >= 5 && columns[0].equals("SFX")) {
                ofFlag.computeIfAbsent((int) columns[1].charAt(0), flag -> new ArrayList<>())
                        .add(Rule.of(columns));
            }
        }
    }

    /** What it can be in a text by itself: the word first, then its inflections. */
    List<String> inflected(String word, String flags) {
        List<String> forms = new ArrayList<>(List.of(word));
        fitting(word, flags).filter(rule -> rule.linked().isEmpty()).forEach(rule -> forms.add(rule.apply(word)));
        return forms;
    }

    /** What it can be before another word, link letter included. */
    List<String> beforeAnother(String word, String flags) {
        List<String> forms = new ArrayList<>();
        if (flags.indexOf(BEGINS) >= 0) {
            forms.add(word);
        }
        fitting(word, flags)
                .filter(rule -> rule.linked().indexOf(BEGINS) >= 0)
                .forEach(rule -> forms.add(rule.apply(word)));
        return forms;
    }

    private Stream<Rule> fitting(String word, String flags) {
        return flags.chars()
                .distinct()
                .mapToObj(flag -> ofFlag.getOrDefault(flag, List.of()))
                .flatMap(List::stream)
                .filter(rule -> rule.fits(word));
    }

    static boolean endsCompounds(String flags) {
        return flags.indexOf(ENDS) >= 0;
    }

    static boolean standsAlone(String flags) {
        return flags.indexOf(PART_ONLY) < 0 && flags.indexOf(FORBIDDEN) < 0;
    }

    /**
     * One suffix.
     *
     * @param linked the flags of the form it makes, empty for an inflection
     */
    private record Rule(String strip, String append, String linked, Pattern condition) {

        static Rule of(String[] columns) {
            String[] appended = columns[3].split("/", 2);
            return new Rule(
                    orNothing(columns[2]),
                    orNothing(appended[0]),
                    appended.length == 1 ? "" : appended[1],
                    Pattern.compile(".*" + columns[4]));
        }

        boolean fits(String word) {
            return word.endsWith(strip) && condition.matcher(word).matches();
        }

        String apply(String word) {
            return word.substring(0, word.length() - strip.length()) + append;
        }

        private static String orNothing(String affix) {
            return affix.equals("0") ? "" : affix;
        }
    }
}
