package se.diarium.document.text;

import java.util.List;

/**
 * A text that tells where its pages begin: a form feed stands before each page but the first. A text that was cleaned has none of its
 * own, so taking them out gives that text again, character by character.
 */
public final class PagedText {

    private static final char PAGE_BREAK = '\f';

    private PagedText() {}

    /**
     * The text with its page breaks.
     *
     * @param starts index in the text of each page's first character, in order; pages without text share one
     */
    static String of(String text, List<Integer> starts) {
        if (starts.size() < 2) {
            return text;
        }
        StringBuilder paged = new StringBuilder(text.length() + starts.size());
        int from = 0;
        for (int start : starts.subList(1, starts.size())) {
            int to = Math.max(from, Math.min(start, text.length()));
            paged.append(text, from, to).append(PAGE_BREAK);
            from = to;
        }
        return paged.append(text, from, text.length()).toString();
    }

    /** The text without its page breaks. */
    public static String plain(String paged) {
        return paged.indexOf(PAGE_BREAK) < 0 ? paged : paged.replace(String.valueOf(PAGE_BREAK), "");
    }
}
