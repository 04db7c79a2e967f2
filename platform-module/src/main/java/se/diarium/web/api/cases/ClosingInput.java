package se.diarium.web.api.cases;

/** The closing of a case, as it comes. */
record ClosingInput(Boolean confirmClearing) {}
