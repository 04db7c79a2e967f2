package se.diarium.web.pages.meetings;

import java.util.List;

/**
 * A meeting as citizens see it. Texts are empty where there is nothing to say.
 *
 * @param where time and place
 * @param cancelled whether it is not held
 * @param notice what is not there yet, and when it will be
 * @param papers the published ones of the whole meeting
 * @param permanent address to cite
 * @param citation how to cite it
 */
public record MeetingView(
        String title,
        String where,
        String status,
        boolean cancelled,
        String notice,
        List<ItemLine.PaperLine> papers,
        List<ItemLine> items,
        String permanent,
        String citation) {}
