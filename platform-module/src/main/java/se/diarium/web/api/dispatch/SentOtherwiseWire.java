package se.diarium.web.api.dispatch;

/** How something was sent otherwise, as it comes. */
record SentOtherwiseWire(String how) {}
