package se.diarium.governance.model;

/** The years that a document is for, the first and the last one. A term of office ends in the year that the next begins in. */
public record Years(int from, int to) {}
