package se.diarium.document.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes text from any parser alike: {@code \n} between lines, Unicode NFC, ordinary spaces, three between cells, no control or invisible
 * characters, no more than one empty line in a row. Words divided at the end of a line are left as they are.
 */
public final class TextCleaner {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|[\\r\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    /** What separates the cells of a table: more than words have between them. */
    private static final String BETWEEN_CELLS = "   ";

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\u00AD\\u200B\\u2060\\uFEFF&&[^\\n]]");
    private static final Pattern BESIDE_LINE_BREAK = Pattern.compile(" *\\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private TextCleaner() {}

    public static String clean(String raw) {
        String text = LINE_BREAKS.matcher(raw).replaceAll("\n");
        text = SPACES.matcher(text).replaceAll(" ").replace("\t", BETWEEN_CELLS);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        text = BESIDE_LINE_BREAK.matcher(text).replaceAll("\n");
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** Whether a character is one of those that are taken for an ordinary space. */
    public static boolean isSpace(char character) {
        return character == '\t' || SPACES.matcher(String.valueOf(character)).matches();
    }

    /** Whether a character is one of those that are left out. */
    public static boolean isInvisible(char character) {
        return character != '\t' && INVISIBLE.matcher(String.valueOf(character)).matches();
    }

    /** Whether there is a letter or digit to read. */
    public static boolean isReadable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The beginning, without cutting a character in two. */
    public static String cut(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
        return text.substring(0, end);
    }
}
