package se.diarium.register;

/** The reason that somebody gives for what cannot be done without one. */
public final class Reason {

    private static final int LONGEST = 1000;

    private Reason() {}

    /**
     * The reason without space around it.
     *
     * @throws InvalidInputException if there is none, or it is too long
     */
    public static String required(String given) {
        String reason = optional(given);
        if (reason == null) {
            throw new InvalidInputException("reason", "required");
        }
        return reason;
    }

    /**
     * The reason without space around it; null where none is given.
     *
     * @throws InvalidInputException if it is too long
     */
    public static String optional(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST) {
            throw new InvalidInputException("reason", "text.tooLong", LONGEST);
        }
        return given.strip();
    }
}
