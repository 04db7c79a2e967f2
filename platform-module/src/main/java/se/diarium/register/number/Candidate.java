package se.diarium.register.number;

import java.util.regex.Matcher;

/**
 * What a spelling matched, before it is believed.
 *
 * @param series as written, or null
 * @param between what separates the number and the year from each other; empty where they are written together
 */
record Candidate(
        CharSequence text,
        int start,
        int end,
        String series,
        String number,
        String year,
        boolean yearFirst,
        String between) {

    static Candidate of(CharSequence text, Matcher match, boolean hasSeries) {
        return new Candidate(
                text,
                match.start(),
                match.end(),
                hasSeries ? match.group("series") : null,
                match.group("number"),
                match.group("year"),
                match.start("year") < match.start("number"),
                text.subSequence(
                                Math.min(match.end("year"), match.end("number")),
                                Math.max(match.start("year"), match.start("number")))
                        .toString());
    }

    /** Whether there is nothing but blanks around it. */
    boolean isAll() {
        return isBlankUntil(start, -1) && isBlankUntil(end - 1, 1);
    }

    private boolean isBlankUntil(int from, int step) {
        int place = from + step;
        while (place >= 0 && place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place += step;
        }
        return place < 0 || place >= text.length();
    }

    boolean isSeparatedBy(char separator) {
        return between.indexOf(separator) >= 0;
    }

    boolean isDashed() {
        return between.strip().matches(Spelling.DASH);
    }

    String before() {
        return text.subSequence(Math.max(0, start - 16), start).toString();
    }

    String after() {
        return text.subSequence(end, Math.min(text.length(), end + 16)).toString();
    }
}
