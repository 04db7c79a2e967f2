package se.diarium.decision.dispatch;

/** Somebody who is to have an extract. */
public record RecipientInput(String name, String email) {}
