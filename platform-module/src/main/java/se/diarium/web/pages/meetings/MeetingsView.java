package se.diarium.web.pages.meetings;

import java.util.List;
import se.diarium.web.pages.Choice;

/**
 * The meetings as citizens see them.
 *
 * @param past latest first
 * @param leftOut says how many of those before are shown by their year alone; empty for none
 * @param calendar address of the feed
 */
public record MeetingsView(
        List<Choice> bodies,
        List<Choice> years,
        List<MeetingLine> coming,
        List<MeetingLine> past,
        String leftOut,
        String calendar) {}
