package se.diarium.publishing;

import java.util.List;
import se.diarium.document.page.Box;
import se.diarium.register.FieldError;

/**
 * Something that a person has to look at before a record goes out.
 *
 * @param id the same as long as file and public forms are
 * @param field {@code text}, {@code title}, {@code counterparty}, {@code filename} or {@code metadata}
 * @param page from 1; null where it stands on no page that is known
 * @param places on the page; empty where they are not known
 * @param digits of a number; of a way to reach somebody what tells it from others; null for what is neither
 * @param error what is said of it, its last digits hidden
 */
public record Finding(
        String id, FindingKind kind, String field, Integer page, List<Box> places, String digits, FieldError error) {

    public Finding {
        places = List.copyOf(places);
    }
}
