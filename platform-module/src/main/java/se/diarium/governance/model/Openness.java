package se.diarium.governance.model;

/**
 * That anyone may ask for documents of a kind.
 *
 * @param askedAt where, in words
 */
public record Openness(String askedAt) {}
