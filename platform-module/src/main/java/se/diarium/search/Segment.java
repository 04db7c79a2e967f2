package se.diarium.search;

/** A run of plain text, not escaped for any markup, that either matched the query or did not. */
public record Segment(String text, boolean marked) {}
