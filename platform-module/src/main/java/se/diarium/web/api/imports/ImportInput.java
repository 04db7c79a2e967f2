package se.diarium.web.api.imports;

/** An import to make, as it comes. */
record ImportInput(String name, String folder) {}
