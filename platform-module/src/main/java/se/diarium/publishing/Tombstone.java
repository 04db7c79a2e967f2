package se.diarium.publishing;

import java.time.Instant;
import se.diarium.register.number.Diarienummer;

/** What stands in the place of a withdrawn record. */
public record Tombstone(String id, Diarienummer diarienummer, String designation, Instant withdrawnAt, String reason) {}
