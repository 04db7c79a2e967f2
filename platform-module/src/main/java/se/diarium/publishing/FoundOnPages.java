package se.diarium.publishing;

import java.util.List;
import se.diarium.document.page.Box;

/**
 * The pages of a file, and the personal data that stands on them.
 *
 * @param details in the order of the pages
 */
public record FoundOnPages(List<Size> pages, List<Placed> details) {

    /** The size of a page as it is shown, in points. */
    public record Size(double width, double height) {}

    /**
     * Personal data on a page.
     *
     * @param page from 1
     */
    public record Placed(int page, Passage passage, List<Box> places) {}
}
