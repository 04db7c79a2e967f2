package se.diarium.register.event;

import java.util.Optional;

/**
 * What the recomputing of a chain found.
 *
 * @param events how many there are
 * @param end where it ends, as its own events tell
 * @param broken the first place where it is not what was written; empty when it is unbroken
 */
public record ChainReport(long events, ChainEnd end, Optional<ChainBreak> broken) {}
