package se.diarium.web.pages.about;

import java.util.List;
import se.diarium.web.pages.Fact;

/**
 * What a statement says that is the authority's own.
 *
 * @param assessed when and how the site was assessed; empty for a statement of something else
 * @param contact how the authority is reached; empty where it has not said so
 * @param officer how its data protection officer is reached; empty where that is not said, or not asked for
 */
public record StatementView(String assessed, List<Fact> contact, List<Fact> officer) {}
