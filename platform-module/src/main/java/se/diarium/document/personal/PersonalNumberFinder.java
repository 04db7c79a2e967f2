package se.diarium.document.personal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal identity numbers in running text: personnummer and samordningsnummer (day plus 60), with or without
 * century, with {@code -}, {@code +} (from the year a person turns 100), space or nothing before the last four
 * digits. The date must exist and not lie ahead, and the check digit must agree; so an organisation number, whose
 * third digit is two or more, is not taken for one.
 */
public final class PersonalNumberFinder {

    private static final int COORDINATION_DAYS = 60;
    private static final int CENTURY = 100;
    private static final Pattern FORM =
            Pattern.compile("(?<![\\d\\p{L}])(?<!\\d[-+.,/ ])(?<century>18|19|20)?(?<year>\\d{2})"
                    + "(?<month>\\d{2})(?<day>\\d{2})(?<sign>[-‐‑–−+ ]?)(?<last>\\d{4})(?![\\d\\p{L}])(?![-+/]\\d)");

    private final Clock clock;

    public PersonalNumberFinder() {
        this(Clock.systemDefaultZone());
    }

    PersonalNumberFinder(Clock clock) {
        this.clock = clock;
    }

    /** What the digits are. */
    public enum Kind {
        PERSONAL,
        COORDINATION
    }

    /**
     * A number found.
     *
     * @param number as written
     * @param start index of the first character
     * @param end index after the last character
     */
    public record Found(String number, Kind kind, int start, int end) {}

    /** Every number, in order of place. */
    public List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher match = FORM.matcher(text);
        while (match.find()) {
            int day = Integer.parseInt(match.group("day"));
            boolean coordination = day > COORDINATION_DAYS;
            if (isDate(match, coordination ? day - COORDINATION_DAYS : day) && hasCheckDigit(match)) {
                Kind kind = coordination ? Kind.COORDINATION : Kind.PERSONAL;
                found.add(new Found(match.group(), kind, match.start(), match.end()));
            }
        }
        return found;
    }

    private boolean isDate(Matcher match, int day) {
        try {
            LocalDate born = LocalDate.of(year(match), Integer.parseInt(match.group("month")), day);
            return !born.isAfter(LocalDate.now(clock));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private int year(Matcher match) {
        int shortYear = Integer.parseInt(match.group("year"));
        if (match.group("century") != null) {
            return Integer.parseInt(match.group("century")) * CENTURY + shortYear;
        }
        int now = LocalDate.now(clock).getYear();
        int latest = match.group("sign").equals("+") ? now - CENTURY : now;
        int year = latest - latest % CENTURY + shortYear;
        return year > latest ? year - CENTURY : year;
    }

    /** The sum of the digits, every other one doubled and its digits added, must be divisible by ten. */
    private static boolean hasCheckDigit(Matcher match) {
        String digits = match.group("year") + match.group("month") + match.group("day") + match.group("last");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
