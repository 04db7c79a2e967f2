package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references to paragraphs of minutes. References to a statute ({@code 5 kap. 1 §}) have the sign last and are none. */
public final class SectionReader {

    private static final int LONGEST_RANGE = 50;

    private static final Pattern SECTION = Pattern.compile(
            "(?:\u00a7{1,2}|(?<![\\p{L}\\p{N}])par(?:agraf(?:en|er|erna)?)?\\.?)[\\s\u00a0]{0,3}(\\d{1,4})(?![\\d/]|:\\d)"
                    + "(?:[\\s\u00a0]?[\u2013-][\\s\u00a0]?(\\d{1,4})(?![\\d/:-]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The references in a text, in order. */
    public List<SectionMention> mentions(CharSequence text) {
        List<SectionMention> mentions = new ArrayList<>();
        Matcher matcher = SECTION.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first || last - first > LONGEST_RANGE) {
                last = first;
            }
            mentions.add(new SectionMention(first, last, matcher.start(), matcher.end()));
        }
        return mentions;
    }
}
