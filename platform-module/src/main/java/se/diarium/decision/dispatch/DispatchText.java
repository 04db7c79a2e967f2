package se.diarium.decision.dispatch;

/** Texts that mail servers say, as they are kept. */
final class DispatchText {

    static final int LONGEST = 1000;

    private DispatchText() {}

    /** On one line, without control characters, cut to what is kept. */
    static String line(String said) {
        String line = String.valueOf(said).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
