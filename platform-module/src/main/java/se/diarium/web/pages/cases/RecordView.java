package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;

/**
 * A published record as citizens read it.
 *
 * @param caseLabel the case's number and title
 * @param decision null where nothing was decided on it
 * @param paragraphs of this part of the text; empty where the file has no text
 * @param position says which part of how many; empty where there is one
 * @param previous address of the part before; empty on the first
 * @param next address of the part after; empty on the last
 * @param file type and size
 * @param sha256 of the published bytes
 * @param published says when it was published
 * @param held goals, assignments and indicators of a plan, each leading to its story
 * @param ties what it is to other plans and reports
 * @param similar cases and records that are about the same
 */
public record RecordView(
        String designation,
        String kind,
        String title,
        String caseAddress,
        String caseLabel,
        List<Fact> facts,
        DecisionLine decision,
        List<TextBlock> paragraphs,
        String position,
        String previous,
        String next,
        String file,
        String filename,
        String fileAddress,
        String sha256,
        String published,
        String permanent,
        String citation,
        List<LabelledLink> held,
        List<PlaceWords.Ties> ties,
        List<LabelledLink> similar) {}
