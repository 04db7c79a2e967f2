package se.diarium.web.api.publication;

/** A release of what the guard of publication found, as it comes. */
record ReleaseInput(String reason) {}
