package se.diarium.register.number;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The key of a registration: the running number of a series in a year. How it is written is a matter of
 * {@link DiarienummerPattern}.
 *
 * @param series the body's register code in capital letters ("RS"), or the digits of a class ("403")
 * @param year the calendar year, with century
 * @param number the running number, from 1
 */
public record Diarienummer(String series, int year, int number) implements Comparable<Diarienummer> {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    static final int MAX_NUMBER = 999_999_999;

    private static final Pattern SERIES = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{0,15}|\\d{1,6}");
    private static final Comparator<Diarienummer> ORDER = Comparator.comparing(Diarienummer::series)
            .thenComparingInt(Diarienummer::year)
            .thenComparingInt(Diarienummer::number);

    public Diarienummer {
        if (!isSeries(series)) {
            throw new IllegalArgumentException("not a series: " + series);
        }
        if (!isYear(year)) {
            throw new IllegalArgumentException("not a year of registration: " + year);
        }
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("not a running number: " + number);
        }
    }

    /** Whether the text may be the code of a series: capital letters and digits after a letter, or digits alone. */
    public static boolean isSeries(String text) {
        return text != null && SERIES.matcher(text).matches();
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    @Override
    public int compareTo(Diarienummer other) {
        return ORDER.compare(this, other);
    }
}
