package se.diarium.web.pages.board;

import java.util.List;
import se.diarium.web.pages.Fact;

/**
 * The notice board as citizens see it.
 *
 * @param count how many notices there are, in words
 * @param permanent address to cite
 * @param updated when the latest was posted, as an instant for feeds
 */
public record NoticeBoardView(String count, List<Line> notices, String permanent, String updated) {

    /**
     * A notice.
     *
     * @param title what it is about
     * @param meeting address of the page of its meeting; empty for none
     * @param text as it was written; empty for that of minutes
     * @param posted the day, in ISO form
     */
    public record Line(
            String id, String kind, String title, String meeting, String text, List<Fact> facts, String posted) {}
}
