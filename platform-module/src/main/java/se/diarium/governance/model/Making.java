package se.diarium.governance.model;

import java.util.List;

/**
 * Who has to do with a document of a kind; all are codes of actors.
 *
 * @param each the group or actor of which every member has a document of its own; null for one of the whole region
 * @param drawsUp who write it; with {@code each}, every member by itself
 * @param with who take part in that
 * @param consults who are heard or negotiated with before it is decided
 * @param presentedTo who are told of it before it is decided, or as whose basis it is made
 * @param proposes who put it to whoever decides
 * @param decides who decides on it; a member of {@code each} decides on its own; null where nobody does
 * @param addressedTo who get assignments by it
 * @param carriedOutBy who carry it out
 * @param route steps of its way to whoever decides; none for the region's usual route
 */
public record Making(
        String each,
        List<String> drawsUp,
        List<String> with,
        List<String> consults,
        List<String> presentedTo,
        List<String> proposes,
        String decides,
        List<String> addressedTo,
        List<String> carriedOutBy,
        List<KindStep> route) {

    public Making {
        drawsUp = List.copyOf(drawsUp);
        with = List.copyOf(with);
        consults = List.copyOf(consults);
        presentedTo = List.copyOf(presentedTo);
        proposes = List.copyOf(proposes);
        addressedTo = List.copyOf(addressedTo);
        carriedOutBy = List.copyOf(carriedOutBy);
        route = List.copyOf(route);
    }
}
