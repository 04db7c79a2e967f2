package se.diarium.web.api.parts;

import se.diarium.register.part.LinkType;

/** A link to make, as it comes. */
record LinkWire(LinkType type, String diarienummer) {}
