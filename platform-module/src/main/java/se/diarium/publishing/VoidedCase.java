package se.diarium.publishing;

import java.time.Instant;

/** What everybody may know of a voided case that once had something published: that it is voided. */
public record VoidedCase(String designation, Instant voidedAt) {}
