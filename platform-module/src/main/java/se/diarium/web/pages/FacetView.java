package se.diarium.web.pages;

import java.util.List;

/** A property that the hits can be narrowed down by. */
public record FacetView(String id, String heading, List<LabelledLink> values) {}
