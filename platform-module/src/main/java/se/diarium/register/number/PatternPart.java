package se.diarium.register.number;

/** One part of a pattern, in the order it is written. */
sealed interface PatternPart {

    /** What a field stands for. */
    enum Kind {
        SERIES,
        NUMBER,
        YEAR,
        SHORT_YEAR,
        RECORD
    }

    /**
     * A value of the registration.
     *
     * @param width least number of digits, filled up with zeros; 1 for none
     */
    record Field(Kind kind, int width) implements PatternPart {

        boolean isYear() {
            return kind == Kind.YEAR || kind == Kind.SHORT_YEAR;
        }
    }

    /** What stands between the values. */
    record Literal(String text) implements PatternPart {}
}
