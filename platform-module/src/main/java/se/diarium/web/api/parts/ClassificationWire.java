package se.diarium.web.api.parts;

/** What a case is to be classified as, as it comes. */
record ClassificationWire(String code) {}
