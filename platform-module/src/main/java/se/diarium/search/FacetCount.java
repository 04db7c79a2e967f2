package se.diarium.search;

/** How many entries have a value of a facet. */
public record FacetCount(String value, int count) {}
