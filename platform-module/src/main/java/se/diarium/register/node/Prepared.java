package se.diarium.register.node;

import java.time.Instant;

/**
 * That somebody prepared the publication of a record for another one to confirm.
 *
 * @param by user name
 * @param state digest of what it was prepared of
 * @param coveredSize of the copy in which places are covered, in bytes; null where the file is to go out as it is
 */
public record Prepared(Instant at, String by, String state, Long coveredSize) {}
