package se.diarium.web.pages.meetings;

import se.diarium.web.pages.LabelledLink;

/**
 * A decision as citizens see it.
 *
 * @param title the paragraph and whose it is
 * @param heading what it is about
 * @param item what was decided, with the papers
 * @param meeting leads to the meeting; null for one that is not kept here
 * @param permanent address to cite
 * @param citation how to cite it
 */
public record DecisionView(
        String title, String heading, ItemLine item, LabelledLink meeting, String permanent, String citation) {}
