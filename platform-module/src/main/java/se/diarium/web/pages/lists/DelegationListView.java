package se.diarium.web.pages.lists;

import java.util.List;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;

/**
 * A list of decisions by delegation on its page.
 *
 * @param count how many there are in all, in words
 * @param reported whether those are shown that have been reported, or those that have not
 * @param more address of the next page; empty on the last
 * @param files the list as files
 */
public record DelegationListView(
        String heading,
        String count,
        List<Choice> bodies,
        List<Choice> reported,
        List<Line> lines,
        String more,
        List<LabelledLink> files) {

    /**
     * A decision.
     *
     * @param address of its case
     * @param reported day of the meeting in words; empty until it is reported
     * @param voided why it is voided; empty where it stands
     */
    public record Line(
            String body,
            String number,
            String date,
            String item,
            String matter,
            String delegate,
            String decidedBy,
            String text,
            String diarienummer,
            String address,
            String reported,
            String voided,
            String secret) {}
}
