package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.problem.Problem;

/**
 * That there is no such public case.
 *
 * @param asked the number in the address
 * @param near public cases whose numbers are easily taken for it
 */
public record MissingView(Problem problem, String asked, List<LabelledLink> near) {}
