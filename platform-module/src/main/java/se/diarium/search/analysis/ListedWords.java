package se.diarium.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a hunspell dictionary and how they stand in compounds, as its flags say: alone ({@code plan}), before another word
 * ({@code verksamhets} of {@code verksamhet}), at the end. Words are folded; names and what is not made of letters are left out.
 */
final class ListedWords {

    private static final int LISTED = 1;
    private static final int MODIFIER = 2;
    private static final int HEAD = 4;

    /** Above the bits: 1 + the number of the rule that makes the form before another word. */
    private static final int RULE_SHIFT = 4;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final PackedWords words = new PackedWords();
    private final List<Rule> rules = new ArrayList<>();
    private final CompoundFlags flags = new CompoundFlags();

    /**
     * Reads the two files of a dictionary.
     *
     * @throws IOException when they cannot be read
     */
    ListedWords(Reader affixes, Reader dictionary) throws IOException {
        readAffixes(new BufferedReader(affixes));
        BufferedReader lines = new BufferedReader(dictionary, 1 << 16);
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            addEntry(line);
        }
    }

    /** Whether the word stands in the dictionary as it is. */
    boolean isListed(String word) {
        return (words.get(word) & LISTED) != 0;
    }

    /** Whether the word stands there and may be the last of a compound. */
    boolean isHead(String word) {
        return (words.get(word) & HEAD) != 0;
    }

    /** Whether the word with a hash of {@link PackedWords#next} may stand before another. */
    boolean isModifier(long hash) {
        return (words.get(hash) & MODIFIER) != 0;
    }

    /** The dictionary form of a word that may stand before another. */
    String modifierBase(String form) {
        int rule = words.get(form) >> RULE_SHIFT;
        return rule == 0 ? form : rules.get(rule - 1).base(form);
    }

    private void readAffixes(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length == 2) {
                flags.read(columns[0], columns[1]);
            } else if (columns.length >= 5 && columns[0].equals("SFX") && columns[3].indexOf('/') >= 0) {
                int slash = columns[3].indexOf('/');
                if (flags.isModifier(columns[3].substring(slash + 1))) {
                    rules.add(Rule.of(columns[1].charAt(0), columns[2], columns[3].substring(0, slash), columns[4]));
                }
            }
        }
    }

    private void addEntry(String line) {
        int slash = line.indexOf('/');
        String spelling = slash < 0 ? line : line.substring(0, slash);
        if (spelling.length() < SHORTEST || spelling.length() > LONGEST || !isPlainWord(spelling)) {
            return;
        }
        String given = slash < 0 ? "" : line.substring(slash + 1);
        if (flags.isForbidden(given)) {
            return;
        }
        String word = SwedishFolding.fold(spelling);
        int said = (flags.isModifier(given) ? MODIFIER : 0) | (flags.isHead(given) ? HEAD : 0);
        put(word, flags.isPartOnly(given) ? said : said | LISTED);
        for (int rule = 0; rule < rules.size(); rule++) {
            if (given.indexOf(rules.get(rule).flag()) >= 0 && rules.get(rule).fits(word)) {
                putForm(rules.get(rule).apply(word), MODIFIER | rule + 1 << RULE_SHIFT);
            }
        }
    }

    private void put(String word, int said) {
        if (said != 0) {
            int before = words.get(word);
            boolean madeByRule = before >> RULE_SHIFT != 0;
            words.put(
                    word, madeByRule && (said & MODIFIER) == 0 ? before | said : before & (1 << RULE_SHIFT) - 1 | said);
        }
    }

    /** A form that a rule makes; a word that stands before others as it is stays its own. */
    private void putForm(String form, int said) {
        int before = words.get(form);
        if ((before & MODIFIER) == 0 && form.length() >= SHORTEST) {
            words.put(form, before | said);
        }
    }

    private static boolean isPlainWord(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if (!Character.isLowerCase(spelling.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A rule of the affix file that makes the form before another word. */
    private record Rule(char flag, String strip, String append, Pattern condition) {

        static Rule of(char flag, String strip, String append, String condition) {
            return new Rule(flag, orNothing(strip), orNothing(append), Pattern.compile(".*" + condition));
        }

        boolean fits(String word) {
            return word.endsWith(strip) && condition.matcher(word).matches();
        }

        String apply(String word) {
            return word.substring(0, word.length() - strip.length()) + append;
        }

        String base(String form) {
            return form.substring(0, form.length() - append.length()) + strip;
        }

        private static String orNothing(String affix) {
            return affix.equals("0") ? "" : affix;
        }
    }

    /** The letters that mean something for compounds, as the affix file names them. */
    private static final class CompoundFlags {

        private char begin;
        private char middle;
        private char end;
        private char partOnly;
        private char forbidden;

        void read(String option, String flag) {
            char letter = flag.charAt(0);
            switch (option) {
                case "COMPOUNDBEGIN" -> begin = letter;
                case "COMPOUNDMIDDLE" -> middle = letter;
                case "COMPOUNDEND" -> end = letter;
                case "ONLYINCOMPOUND" -> partOnly = letter;
                case "FORBIDDENWORD" -> forbidden = letter;
                default -> {
                    // Says nothing of compounds.
                }
            }
        }

        boolean isModifier(String flags) {
            return flags.indexOf(begin) >= 0 || flags.indexOf(middle) >= 0;
        }

        boolean isHead(String flags) {
            return flags.indexOf(end) >= 0;
        }

        boolean isPartOnly(String flags) {
            return flags.indexOf(partOnly) >= 0;
        }

        boolean isForbidden(String flags) {
            return flags.indexOf(forbidden) >= 0;
        }
    }
}
