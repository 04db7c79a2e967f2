package se.diarium.web.pages.search;

import se.diarium.search.Fragment;
import se.diarium.web.pages.LabelledLink;

/**
 * A quoted passage.
 *
 * @param page leads to the page of the file on which it stands; null where that is not known
 */
public record PassageView(Fragment text, LabelledLink page) {}
