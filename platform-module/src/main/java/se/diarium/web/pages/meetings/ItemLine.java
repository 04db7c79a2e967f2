package se.diarium.web.pages.meetings;

import java.util.List;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.cases.DecisionLine;

/**
 * An item of an agenda as citizens see it.
 *
 * @param number its place on the agenda
 * @param heading what it is about, or that it is not public
 * @param told whether the heading is the item's own, rather than a sentence that says why there is none
 * @param inCase leads to the case; null for none that is public
 * @param papers the published ones
 * @param decision null where it is not public
 */
public record ItemLine(
        String number,
        String heading,
        boolean told,
        LabelledLink inCase,
        List<PaperLine> papers,
        DecisionLine decision) {

    /**
     * A published paper.
     *
     * @param summary kind, direction and counterparty in a line
     * @param file type and size of the file
     */
    public record PaperLine(String title, String address, String summary, String file, String fileAddress) {}
}
