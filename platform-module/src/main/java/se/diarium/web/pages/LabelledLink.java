package se.diarium.web.pages;

/**
 * A link with its words.
 *
 * @param count how many things it leads to; empty where that is not said
 * @param current whether it is where the reader already is, or what is chosen
 */
public record LabelledLink(String label, String address, String count, boolean current) {

    public static LabelledLink of(String label, String address) {
        return new LabelledLink(label, address, "", false);
    }
}
