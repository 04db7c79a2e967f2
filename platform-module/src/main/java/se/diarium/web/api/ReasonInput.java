package se.diarium.web.api;

/** Why something is to be done, as it comes. */
record ReasonInput(String reason) {}
