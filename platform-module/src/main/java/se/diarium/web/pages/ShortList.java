package se.diarium.web.pages;

import java.util.List;

/**
 * A few things of a kind.
 *
 * @param id of the list on its page
 * @param all leads to all of them
 */
public record ShortList(String id, String heading, List<Line> lines, LabelledLink all) {

    /**
     * One of the things.
     *
     * @param eyebrow what it is, above its label; empty for nothing
     * @param own whether the label is the register's own words, which are in Swedish
     * @param about what is to be said of it in a few words; empty for nothing
     */
    public record Line(String eyebrow, String label, boolean own, String address, String about) {}
}
