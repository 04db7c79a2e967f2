package se.diarium.governance.model;

/** A perspective, a focus area or whatever else a region's goals are ordered by. */
public record Perspective(String code, Name name) {}
