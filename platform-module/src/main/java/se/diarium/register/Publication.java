package se.diarium.register;

import java.time.Instant;

/**
 * That a record has been published.
 *
 * @param sha256 of the frozen bytes, 64 lower-case hexadecimal digits
 * @param size of the frozen bytes
 */
public record Publication(Instant publishedAt, String publishedBy, String sha256, long size) {}
