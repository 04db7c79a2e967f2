package se.diarium.pdf;

/** A part of a text that looks the same throughout; {@code \n} ends a line. */
public record Span(String text, boolean bold) {

    public static Span plain(String text) {
        return new Span(text, false);
    }
}
