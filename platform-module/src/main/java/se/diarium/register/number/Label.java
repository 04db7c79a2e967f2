package se.diarium.register.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words people put in front of a number: "Dnr:", "diarienr", "Diarienummer", "ärendenr". */
final class Label {

    private static final int REACH = 40;
    private static final String WORDS = "(?:diarie[- ]?(?:nummer|nr)|d[.:]? ?nr|ärende(?:nummer|[- ]?nr)?|reg\\.? ?nr)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AT_END = Pattern.compile("(?<!\\p{L})" + WORDS + "[.:]{0,2}\\s{0,4}$", FLAGS);
    private static final Pattern AT_START = Pattern.compile("^\\s*" + WORDS + "[.:]{0,2}\\s*", FLAGS);

    private Label() {}

    /** Whether such a word ends right before the place. */
    static boolean endsAt(CharSequence text, int place) {
        return AT_END.matcher(text.subSequence(Math.max(0, place - REACH), place))
                .find();
    }

    /** The text without such a word at its start. */
    static String strip(String text) {
        Matcher label = AT_START.matcher(text);
        return label.find() ? text.substring(label.end()) : text;
    }
}
