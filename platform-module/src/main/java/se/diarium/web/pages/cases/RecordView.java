package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;

/**
 * A published record as citizens read it.
 *
 * @param caseLabel the case's number and title
 * @param decision null where nothing was decided on it
 * @param wholeAddress where the whole document is asked for; empty where nothing is covered in what is published
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
        ReadingView reading,
        String wholeAddress,
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
