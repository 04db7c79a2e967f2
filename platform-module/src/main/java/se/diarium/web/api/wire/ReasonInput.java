package se.diarium.web.api.wire;

/** Why something is to be done, as it comes. */
public record ReasonInput(String reason) {}
