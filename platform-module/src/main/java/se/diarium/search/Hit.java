package se.diarium.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry found: its fields as {@link Entry} describes them, and where the query matched.
 *
 * @param highlightedTitle the whole title with its matches marked
 * @param fragments passages of the text, best first; the beginning of the text when only other fields matched
 */
public record Hit(
        String id,
        EntryType type,
        String diarienummer,
        String series,
        int year,
        int number,
        int recordNumber,
        String body,
        String kind,
        String title,
        String counterparty,
        LocalDate date,
        String decision,
        String status,
        String file,
        Fragment highlightedTitle,
        List<Fragment> fragments,
        Instant changed) {

    public Hit {
        fragments = List.copyOf(fragments);
    }

    /** The page of its file on which the best passage stands, from 1; 0 where that is not known. */
    public int page() {
        return fragments.stream().mapToInt(Fragment::page).findFirst().orElse(0);
    }
}
