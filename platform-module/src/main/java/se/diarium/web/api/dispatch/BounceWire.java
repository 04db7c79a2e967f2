package se.diarium.web.api.dispatch;

/** That something came back, as it comes. */
record BounceWire(String reason) {}
