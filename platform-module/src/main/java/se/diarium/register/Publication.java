package se.diarium.register;

import java.time.Instant;

/**
 * That a record has been published.
 *
 * @param sha256 of the frozen bytes, 64 lower-case hexadecimal digits
 * @param size of the frozen bytes
 * @param redacted whether they are a copy of the file in which places were covered
 */
public record Publication(Instant publishedAt, String publishedBy, String sha256, long size, boolean redacted) {}
