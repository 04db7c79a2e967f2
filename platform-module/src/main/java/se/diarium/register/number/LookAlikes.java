package se.diarium.register.number;

import java.util.regex.Pattern;

/** What has the form of a diarienummer in running text and is something else. */
final class LookAlikes {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MORE_BEFORE = Pattern.compile("(?:\\d[ \\u00A0]|\\+\\d*|[§\\d][-\\u2010-\\u2015,])$");
    private static final Pattern PARAGRAPH_BEFORE =
            Pattern.compile("(?:§\\s*|paragraf(?:en|er)?\\s+|kap\\.\\s*)$", FLAGS);
    private static final Pattern DATE_ENDS = Pattern.compile("^" + Spelling.DASH + "\\d{2}(?!\\d)");
    private static final Pattern RECORD_NUMBER = Pattern.compile("^[-/:]\\d{1,4}(?![-/:]?\\d)");
    private static final Pattern MORE_AFTER =
            Pattern.compile("^(?:[-\\u2010-\\u2015/:]\\s?[\\p{L}\\d]|[.,]\\d|[ \\u00A0]?%)", FLAGS);
    private static final Pattern DIGITS_AFTER = Pattern.compile("^[ \\u00A0]\\d");
    private static final Pattern MONTH_AFTER =
            Pattern.compile("^\\s+(?:jan|feb|mars|april|maj|juni|juli|aug|sep|okt|nov|dec)", FLAGS);
    /** Another authority's series: ours would have matched with it. */
    private static final Pattern SERIES_BEFORE = Pattern.compile("(?<![\\p{L}\\d])[\\p{Lu}]{2,6}[ \\u00A0]$");

    private static final Pattern SOURCE_OF_LAW_BEFORE = Pattern.compile(
            "(?:prop|bet|rskr|skr|sou|ds|sfs|fs|nja|hfd|lag|budget|plan|\\b(?:eu|eg|euratom)\\)?)[.:]?\\s*$", FLAGS);

    private static final Pattern WEEK_BEFORE =
            Pattern.compile("(?<!\\p{L})(?:vecka|veckorna|v\\.|kvartal)\\s*$", FLAGS);

    private LookAlikes() {}

    /** Any of them, for a number written with its series. */
    static boolean withSeries(Candidate found) {
        return isDate(found)
                || isSpanOfDays(found)
                || isYearAndMonth(found)
                || isSpanOfYears(found) && (found.isDashed() && !isWrittenTogether(found))
                || continues(found);
    }

    /** Any of them, for a number written without series. */
    static boolean withoutSeries(Candidate found, DiarienummerPattern pattern) {
        if (isDate(found)
                || continues(found)
                || PARAGRAPH_BEFORE.matcher(found.before()).find()) {
            return true;
        }
        if (MORE_BEFORE.matcher(found.before()).find() || isSpanOfYears(found)) {
            return true;
        }
        boolean asked = found.isAll() && !isIdentityNumber(found) || Label.endsAt(found.text(), found.start());
        return !asked
                && (!OwnForm.of(pattern).covers(found)
                        || WEEK_BEFORE.matcher(found.before()).find()
                        || SERIES_BEFORE.matcher(found.before()).find()
                        || SOURCE_OF_LAW_BEFORE.matcher(found.before()).find());
    }

    /** Six digits and four, of a person or an organisation, or digits in one row. */
    private static boolean isIdentityNumber(Candidate found) {
        return found.between().isEmpty()
                || found.isDashed()
                        && found.number().length() >= 6
                        && found.year().length() == 4;
    }

    private static boolean isDate(Candidate found) {
        return found.isDashed()
                && !found.between().isBlank()
                && DATE_ENDS.matcher(found.after()).find()
                && looksLikeYearFirst(found);
    }

    private static boolean looksLikeYearFirst(Candidate found) {
        String first = found.yearFirst() ? found.year() : found.number();
        String second = found.yearFirst() ? found.number() : found.year();
        return first.length() == 4 && second.length() == 2;
    }

    private static boolean isSpanOfDays(Candidate found) {
        return MONTH_AFTER.matcher(found.after()).find() && found.year().length() == 2;
    }

    private static boolean isYearAndMonth(Candidate found) {
        return !found.yearFirst() && found.year().length() == 2 && looksLikeYearFirst(found) && isYear(found.number());
    }

    private static boolean isSpanOfYears(Candidate found) {
        String first = found.yearFirst() ? found.year() : found.number();
        String second = found.yearFirst() ? found.number() : found.year();
        if (found.between().isEmpty() || !isYear(first)) {
            return false;
        }
        int from = Integer.parseInt(first);
        return second.length() == 2 && Integer.parseInt(second) == (from + 1) % 100
                || isYear(second) && Integer.parseInt(second) - from <= 10 && Integer.parseInt(second) >= from;
    }

    private static boolean isWrittenTogether(Candidate found) {
        char afterSeries = found.text().charAt(found.start() + found.series().length());
        return afterSeries == found.between().charAt(0);
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && YearReader.looksLikeYear(Integer.parseInt(digits));
    }

    private static boolean continues(Candidate found) {
        boolean record = found.series() != null
                && (found.yearFirst() || found.year().length() == 4)
                && RECORD_NUMBER.matcher(found.after()).find();
        if (record) {
            return false;
        }
        boolean digits = found.series() == null
                && !found.isSeparatedBy('/')
                && DIGITS_AFTER.matcher(found.after()).find();
        return digits || MORE_AFTER.matcher(found.after()).find();
    }
}
