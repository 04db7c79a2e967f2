package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.web.pages.Fact;

/**
 * A case as citizens see it.
 *
 * @param designation the number as the region writes it
 * @param unpublished says how many records are not published; empty where all are
 * @param permanent address to cite
 * @param citation how to cite it
 */
public record CaseView(
        String designation,
        String title,
        List<Fact> facts,
        List<RecordLine> records,
        String unpublished,
        List<DecisionLine> decisions,
        List<EventLine> events,
        String permanent,
        String citation) {}
