package se.diarium.register;

import java.time.Instant;

/**
 * That a registration has been voided (makulerad): it was made in error. It stays, and its number is not used again.
 *
 * @param by user name of who did it
 */
public record Voiding(Instant at, String by, String reason) {}
