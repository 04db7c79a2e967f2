package se.diarium.web.pages;

/**
 * A line of what is known about something.
 *
 * @param date ISO form where the value is a day; else empty
 * @param address where the value leads; empty where it does not
 */
public record Fact(String label, String value, String date, String address) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, "", "");
    }
}
