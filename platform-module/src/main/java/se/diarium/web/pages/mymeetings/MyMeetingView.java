package se.diarium.web.pages.mymeetings;

import java.util.List;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.cases.DecisionLine;

/**
 * A meeting as a member of its body has it. Texts are empty where there is nothing to say.
 *
 * @param where time and place
 * @param news what is new since when
 * @param notice what is not there yet
 * @param papers those of the whole meeting, the bundle first
 * @param form where its forms are sent
 */
public record MyMeetingView(
        String title,
        String where,
        String status,
        String news,
        String notice,
        List<MeetingPaper> papers,
        List<Item> items,
        String form) {

    /**
     * A paper of the whole meeting.
     *
     * @param content address of the file
     * @param file type and size
     */
    public record MeetingPaper(String title, String content, String file) {}

    /**
     * An item.
     *
     * @param novelty that it is new or changed; empty at the first look, when all is new
     * @param aside that the reader takes no part in it
     * @param inCase leads to the case; null for none
     * @param decision what the body decided; null while it has not
     * @param decisions what bodies have decided in the case besides
     * @param note the reader's own
     * @param noted when it was written
     */
    public record Item(
            String id,
            String number,
            String heading,
            String novelty,
            String aside,
            LabelledLink inCase,
            String proposal,
            DecisionLine decision,
            List<Paper> papers,
            List<DecisionLine> decisions,
            String note,
            String noted) {}

    /**
     * A paper of an item.
     *
     * @param summary kind, direction and day in a line
     * @param content address of the file
     * @param file type and size
     * @param read when the reader marked it as read
     */
    public record Paper(
            String id, String title, String summary, String content, String file, String novelty, String read) {}
}
