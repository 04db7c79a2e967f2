package se.diarium.web.api.audit;

/** What is to be verified, as it comes: all chains, one, or a stretch of one. */
record VerificationWire(String series, Long first, Long last) {}
