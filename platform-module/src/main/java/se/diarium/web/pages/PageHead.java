package se.diarium.web.pages;

import java.util.List;

/**
 * What a page says of itself to programs: search engines, whoever shows links to it, readers of feeds.
 *
 * @param canonical its permanent address, where that is another one than it was reached by; empty otherwise
 * @param description what it is about, in a sentence; empty for nothing
 * @param data what it is about in the words of schema.org, to be written as JSON-LD; null for nothing
 * @param feeds what of it can be followed in other forms
 * @param scripted whether scripts of this site improve it
 */
public record PageHead(String canonical, String description, Object data, List<Feed> feeds, boolean scripted) {

    /** A page that says nothing in particular. */
    public static final PageHead NONE = new PageHead("", "", null, List.of(), false);

    public static final String ATOM = "application/atom+xml";
    public static final String CALENDAR = "text/calendar";

    public PageHead {
        feeds = List.copyOf(feeds);
    }

    /** A feed or calendar. @param type its media type */
    public record Feed(String type, String title, String address) {}

    /** A page that is about something. */
    public static PageHead of(String canonical, String description, Object data) {
        return new PageHead(canonical, description, data, List.of(), false);
    }

    /** A page that can be followed. */
    public static PageHead followed(List<Feed> feeds) {
        return new PageHead("", "", null, feeds, false);
    }

    /** The same improved by scripts. */
    public PageHead withScripts() {
        return new PageHead(canonical, description, data, feeds, true);
    }
}
