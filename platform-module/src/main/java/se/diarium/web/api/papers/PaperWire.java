package se.diarium.web.api.papers;

import se.diarium.decision.paper.PaperKind;

/** Which paper is to be made, as it comes; {@code item} is the item of an extract. */
record PaperWire(PaperKind kind, String item) {}
