package se.diarium.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes the inflection off Swedish nouns, adjectives and common verb forms, so that {@code nyckeltal}, {@code nyckeltalet} and
 * {@code nyckeltalens} meet in one stem. It does not undo derivation: {@code redovisa} and {@code redovisning} stay apart.
 *
 * <p>Written for the vocabulary of public administration, where the light and the Snowball stemmers part base and definite form
 * ({@code plan}/{@code planen}, {@code nyckeltal}/{@code nyckeltalet}, {@code ansvar}/{@code ansvaret}).
 */
final class SwedishStemmer {

    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "aeiouy\u00e5\u00e4\u00f6";

    /** Inflectional endings; the longest that fits is taken off. */
    private static final List<String> ENDINGS = byLength(
            "eerna", "ernas", "arna", "erna", "orna", "aren", "ades", "eer", "een", "are", "ade", "ena", "ans", "ens",
            "ets", "en", "et", "ar", "er", "or", "an", "at", "ad", "as", "a", "e");

    /** Ends of words that look like an inflection and are not, each with how much of the word to keep. */
    private static final List<String> BASE_FORMS = byLength(
            "plan",
            "organ",
            "roman",
            "kran",
            "svar",
            "kommentar",
            "het",
            "itet",
            "budget",
            "paket",
            "planet",
            "magnet",
            "konkret",
            "diskret",
            "resultat",
            "mandat",
            "format",
            "riat",
            "advokat",
            "apparat",
            "kandidat",
            "certifikat",
            "citat",
            "privat",
            "referat",
            "internat",
            "klimat",
            "stat",
            "ktor",
            "kator",
            "rator",
            "lator",
            "nator",
            "kontor",
            "motor",
            "ssor",
            "nsor",
            "avtal",
            "examen",
            "arbetet",
            "nummer",
            "register",
            "papper",
            "center",
            "kalender",
            "semester",
            "chef",
            "program");

    /** Endings that leave something of themselves. */
    private static final Map<String, String> REPLACED = Map.ofEntries(
            Map.entry("igt", "ig"),
            Map.entry("skt", "sk"),
            Map.entry("gin", "gi"),
            Map.entry("omin", "omi"),
            Map.entry("emin", "emi"),
            Map.entry("atin", "ati"),
            Map.entry("trin", "tri"),
            Map.entry("antin", "anti"),
            Map.entry("cyn", "cy"),
            Map.entry("j\u00f6n", "j\u00f6"),
            Map.entry("v\u00e5n", "v\u00e5"),
            Map.entry("ln", "l"),
            Map.entry("rn", "r"));

    /** Vowel changes of the plural, and short words the endings would not reach. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("\u00e5ren", "\u00e5r"),
            Map.entry("\u00e5ret", "\u00e5r"),
            Map.entry("\u00e5rets", "\u00e5r"),
            Map.entry("\u00e5rens", "\u00e5r"),
            Map.entry("\u00e5rs", "\u00e5r"),
            Map.entry("b\u00f6cker", "bok"),
            Map.entry("boken", "bok"),
            Map.entry("m\u00e4n", "man"),
            Map.entry("numret", "nummer"),
            Map.entry("numren", "nummer"),
            Map.entry("registret", "register"),
            Map.entry("registren", "register"),
            Map.entry("centret", "center"));

    private static final Map<String, String> CHANGED_VOWELS =
            Map.of("am\u00f6t", "amot", "st\u00e4d", "stad", "l\u00e4nd", "land", "m\u00e4nn", "man");

    /** The stem of a folded word. */
    String stem(String word) {
        String base = withoutAbbreviationEnding(word);
        String irregular = IRREGULAR.get(base);
        if (irregular != null) {
            return irregular;
        }
        base = withoutGenitive(base);
        irregular = IRREGULAR.get(base);
        return irregular != null ? irregular : normalized(withoutEnding(base));
    }

    /** The stem of a word that is known to be a dictionary form: it meets the stem of its inflections. */
    String stemOfLemma(String lemma) {
        int last = lemma.length() - 1;
        boolean vowelEnding = last > SHORTEST_STEM && (lemma.charAt(last) == 'a' || lemma.charAt(last) == 'e');
        return normalized(vowelEnding ? lemma.substring(0, last) : lemma);
    }

    /**
     * The listed word that a word is an inflection of; null when none is.
     *
     * @param isListed whether a word is a dictionary form
     */
    String dictionaryForm(String word, Predicate<String> isListed) {
        String base = withoutGenitive(word);
        if (!base.equals(word) && isListed.test(base)) {
            return base;
        }
        for (String ending : ENDINGS) {
            int length = base.length() - ending.length();
            if (length >= SHORTEST_STEM && base.endsWith(ending)) {
                String stem = base.substring(0, length);
                for (String form : List.of(stem, stem + 'a', stem + 'e')) {
                    if (isListed.test(form)) {
                        return form;
                    }
                }
            }
        }
        return null;
    }

    /** {@code rs:s}, {@code kl:en}: an abbreviation with its ending after a colon. */
    static String withoutAbbreviationEnding(String word) {
        int colon = word.indexOf(':');
        return colon > 0 ? word.substring(0, colon) : word;
    }

    private static String withoutGenitive(String word) {
        int last = word.length() - 1;
        if (last < SHORTEST_STEM || word.charAt(last) != 's' || "suxiz".indexOf(word.charAt(last - 1)) >= 0) {
            return word;
        }
        return word.substring(0, last);
    }

    private static String withoutEnding(String word) {
        for (String form : BASE_FORMS) {
            if (word.endsWith(form)) {
                return word;
            }
        }
        for (int length = 5; length >= 2; length--) {
            if (word.length() - length >= 1) {
                String replacement = REPLACED.get(word.substring(word.length() - length));
                if (replacement != null && word.length() - length + replacement.length() > SHORTEST_STEM) {
                    return word.substring(0, word.length() - length) + replacement;
                }
            }
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && isStem(word, word.length() - ending.length())) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean isStem(String word, int length) {
        if (length < SHORTEST_STEM) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code programm-} to {@code program}, {@code nyckel} and {@code nyckl-} to one, {@code ledamöt-} to {@code ledamot}. */
    private static String normalized(String stem) {
        for (Map.Entry<String, String> change : CHANGED_VOWELS.entrySet()) {
            if (stem.endsWith(change.getKey())) {
                return stem.substring(0, stem.length() - change.getKey().length()) + change.getValue();
            }
        }
        int length = stem.length();
        if (length > SHORTEST_STEM + 1 && (stem.endsWith("mm") || stem.endsWith("nn"))) {
            return stem.substring(0, length - 1);
        }
        if (length > SHORTEST_STEM + 1 && stem.endsWith("el") && VOWELS.indexOf(stem.charAt(length - 3)) < 0) {
            return stem.substring(0, length - 2) + "l";
        }
        return stem;
    }

    private static List<String> byLength(String... endings) {
        return Stream.of(endings)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }
}
