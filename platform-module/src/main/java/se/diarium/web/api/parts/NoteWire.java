package se.diarium.web.api.parts;

/** A note to write, as it comes. */
record NoteWire(String text, String corrects) {}
