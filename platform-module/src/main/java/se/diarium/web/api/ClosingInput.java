package se.diarium.web.api;

/** The closing of a case, as it comes. */
record ClosingInput(Boolean confirmClearing) {}
