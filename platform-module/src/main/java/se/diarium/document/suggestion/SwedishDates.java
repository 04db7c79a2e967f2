package se.diarium.document.suggestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as they are written in Swedish: 2024-05-20, 20 maj 2024, den 8 november 2023, 20/5 2024, 20.5.2024. */
final class SwedishDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String MONTH = "(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|"
            + "sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:"
                    + "(?<y1>(?:19|20)\\d{2})[-‐‑–/.](?<m1>\\d{1,2})[-‐‑–/.](?<d1>\\d{1,2})"
                    + "|(?:den\\s)?(?<d2>\\d{1,2})(?::?e)?\\s(?<m2>" + MONTH + "),?\\s(?<y2>(?:19|20)\\d{2})"
                    + "|(?:den\\s)?(?<d3>\\d{1,2})[/.](?<m3>\\d{1,2})[\\s./-](?<y3>(?:19|20)\\d{2})"
                    + ")(?!\\d|[-/.]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SwedishDates() {}

    /** A date and its place in the text. */
    record Found(LocalDate date, int start, int end) {}

    static List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher match = DATE.matcher(text);
        while (match.find()) {
            date(match).ifPresent(date -> found.add(new Found(date, match.start(), match.end())));
        }
        return found;
    }

    private static Optional<LocalDate> date(Matcher match) {
        if (match.group("y1") != null) {
            return date(match.group("y1"), number(match.group("m1")), match.group("d1"));
        }
        if (match.group("y2") != null) {
            String month = match.group("m2").substring(0, 3).toLowerCase(Locale.ROOT);
            return date(match.group("y2"), MONTHS.indexOf(month) + 1, match.group("d2"));
        }
        return date(match.group("y3"), number(match.group("m3")), match.group("d3"));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
