package se.diarium.decision.reading;

import java.time.Instant;

/** What a member has noted on an item for himself. */
public record PrivateNote(String text, Instant writtenAt) {}
