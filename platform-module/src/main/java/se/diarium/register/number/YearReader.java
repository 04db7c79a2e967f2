package se.diarium.register.number;

import java.time.Clock;
import java.time.Year;
import java.util.OptionalInt;

/** Gives a year its century: two digits are of this century unless that is later than next year. */
final class YearReader {

    private static final int FIRST_PLAUSIBLE = 1900;
    private static final int LAST_PLAUSIBLE = 2100;

    private final Clock clock;

    YearReader(Clock clock) {
        this.clock = clock;
    }

    /** The year that two or four digits stand for, or nothing when no register is that old or that far ahead. */
    OptionalInt read(String digits) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 2) {
            int year = 2000 + value;
            return OptionalInt.of(year > Year.now(clock).getValue() + 1 ? year - 100 : year);
        }
        return looksLikeYear(value) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    static boolean looksLikeYear(int value) {
        return value >= FIRST_PLAUSIBLE && value <= LAST_PLAUSIBLE;
    }
}
