package se.diarium.governance.model;

/** Bodies, units or people that the model names together, as the boards or the unions; the members say that they belong to it. */
public record Group(String code, Name name) implements Actor {}
