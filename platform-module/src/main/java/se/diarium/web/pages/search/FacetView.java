package se.diarium.web.pages.search;

import java.util.List;
import se.diarium.web.pages.LabelledLink;

/** A property that the hits can be narrowed down by. */
public record FacetView(String id, String heading, List<LabelledLink> values) {}
