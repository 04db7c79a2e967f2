package se.diarium.web.pages.governance;

import java.util.List;
import se.diarium.governance.cycle.Wheel;
import se.diarium.web.pages.LabelledLink;

/**
 * The planning cycle of a year as its readers see it.
 *
 * @param lead what it goes by; that there is no model where there is none
 * @param notes what is particular about the year
 * @param years the ways to the years beside it
 * @param wheel null where there is nothing to draw
 * @param months those that something comes in
 * @param rounds of reporting, each a sentence
 * @param page address of the page in whole, for the picture where it stands alone
 * @param files the year in other formats
 * @param tree the plans of the year; null where there is no model
 * @param openable whether the reader is offered to open the cases of the year
 */
public record CycleView(
        String heading,
        String lead,
        List<String> notes,
        List<LabelledLink> years,
        WheelView wheel,
        List<MonthView> months,
        List<String> rounds,
        String page,
        List<LabelledLink> files,
        LabelledLink tree,
        boolean openable) {

    /**
     * The picture.
     *
     * @param description what is to be seen in it, in words
     */
    public record WheelView(
            Wheel shape, String title, String description, List<SectorView> sectors, List<String> months) {}

    /**
     * A piece of the picture.
     *
     * @param label all that it says, in words
     * @param state as a class of the style sheet
     */
    public record SectorView(Wheel.Sector shape, int number, String label, String state) {}

    /** What comes in a month. */
    public record MonthView(String name, List<RowView> rows) {}

    /**
     * What is due.
     *
     * @param progress how many are done of those who each have their own; empty where that is not so
     */
    public record RowView(
            int number,
            String when,
            String date,
            String matter,
            List<String> details,
            String actors,
            String state,
            String stateLabel,
            String progress,
            List<PartView> parts) {}

    /**
     * What one of them has.
     *
     * @param name whose it is; empty for the region
     * @param document null for none
     * @param inCase null for none
     */
    public record PartView(
            String name,
            String state,
            String stateLabel,
            LabelledLink document,
            String decision,
            LabelledLink inCase) {}
}
