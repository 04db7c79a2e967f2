package se.diarium.governance.model;

/** Whoever does something in the model: a body, a unit, a forum, or a group of them. No two have the same code. */
public sealed interface Actor permits ModelBody, Unit, Forum, Group {

    String code();

    Name name();
}
