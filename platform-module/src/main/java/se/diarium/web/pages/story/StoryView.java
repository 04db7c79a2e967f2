package se.diarium.web.pages.story;

import java.util.List;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;

/**
 * What the page of a story shows, in words.
 *
 * @param kind as {@code Uppdrag}
 * @param facts decided where, carried out by whom, target
 * @param chapters the revisions of the plan that it goes through; empty where there is but one
 * @param chart null where there are no figures
 * @param figures whether the answers have figures
 * @param permanent null for those who work here, who cite the public page
 */
public record StoryView(
        String kind,
        String text,
        boolean voided,
        List<Fact> facts,
        List<LineView> chapters,
        List<LineView> above,
        List<LineView> below,
        List<AnswerView> answers,
        boolean figures,
        ChartView chart,
        String permanent,
        String citation) {

    /**
     * An object of a plan in a list.
     *
     * @param current whether it is the one that the page is about
     */
    public record LineView(
            String kind,
            String text,
            String address,
            String addressee,
            String plan,
            String planAddress,
            boolean current) {}

    /**
     * An answer.
     *
     * @param status the code of the status, for its look
     * @param reached whether the figure is as the plan wants it; empty where it has no target or no figure
     * @param where the round or the report; a link where there is one
     */
    public record AnswerView(
            String day,
            String date,
            String status,
            String statusName,
            String figure,
            String reached,
            String comment,
            String forecast,
            LabelledLink where,
            boolean replaced) {}

    /** A chart with the words that say the same. */
    public record ChartView(
            Chart chart, String title, String description, List<String> targets, String first, String last) {}
}
