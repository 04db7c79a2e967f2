package se.diarium.document.text;

import java.util.List;
import java.util.OptionalInt;

/**
 * The pages of a file.
 *
 * @param count how many; 0 when unknown
 * @param starts index in the text of each page's first character; empty where the pages' places are unknown
 * @param unread numbers, from 1, of the pages with no text to speak of: scanned, or empty
 */
public record Pages(int count, List<Integer> starts, List<Integer> unread) {

    public Pages {
        starts = List.copyOf(starts);
        unread = List.copyOf(unread);
    }

    /** Pages that are merely counted. */
    public static Pages counted(int count) {
        return new Pages(count, List.of(), List.of());
    }

    /** Whether no page has text, as in a document that was scanned. */
    public boolean allUnread() {
        return count > 0 && unread.size() == count;
    }

    /** The page, from 1, on which a place of the text is; nothing where that is unknown. */
    public OptionalInt at(int place) {
        int page = 0;
        while (page < starts.size() && starts.get(page) <= place) {
            page++;
        }
        return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
    }
}
