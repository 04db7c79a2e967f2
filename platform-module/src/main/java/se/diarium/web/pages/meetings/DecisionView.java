package se.diarium.web.pages.meetings;

import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.cases.DecisionLine;

/**
 * A decision as citizens see it.
 *
 * @param title the paragraph and whose it is
 * @param heading what it is about
 * @param decision what was decided, and until when it can be appealed
 * @param item what it was about, with the papers
 * @param meeting leads to the meeting; null for one that is not kept here
 * @param permanent address to cite
 * @param citation how to cite it
 */
public record DecisionView(
        String title,
        String heading,
        DecisionLine decision,
        ItemLine item,
        LabelledLink meeting,
        String permanent,
        String citation) {}
