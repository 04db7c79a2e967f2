package se.diarium.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for each word: lower case, å ä ö kept, every other accent dropped. */
final class SwedishFolding {

    private static final int LAST_ASCII = 0x7f;
    private static final char SOFT_HYPHEN = 0xad;

    private SwedishFolding() {}

    /** Folds a word. The result may be shorter or longer than the word, never null. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            append(folded, composed.charAt(i));
        }
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > LAST_ASCII && !isSwedish(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSwedish(char c) {
        return c == '\u00e5' || c == '\u00e4' || c == '\u00f6';
    }

    private static void append(StringBuilder folded, char c) {
        if (c <= LAST_ASCII || isSwedish(c)) {
            folded.append(c);
            return;
        }
        switch (c) {
            case '\u00e6' -> folded.append('\u00e4');
            case '\u00f8' -> folded.append('\u00f6');
            case '\u00df' -> folded.append("ss");
            case '\u0142' -> folded.append('l');
            case '\u0111', '\u00f0' -> folded.append('d');
            case '\u00fe' -> folded.append("th");
            case '\u2019' -> folded.append('\'');
            case SOFT_HYPHEN -> {
                // A place where the word may be broken, no part of it.
            }
            default -> appendWithoutMarks(folded, c);
        }
    }

    private static void appendWithoutMarks(StringBuilder folded, char c) {
        if (Character.isSurrogate(c)) {
            folded.append(c);
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                folded.append(Character.toLowerCase(part));
            }
        }
    }
}
