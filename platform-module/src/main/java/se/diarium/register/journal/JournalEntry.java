package se.diarium.register.journal;

import java.time.Instant;

/**
 * Says that a node changed; what it is like now is read from the node.
 *
 * @param id grows, but ids can commit out of order
 * @param writtenAt when, by the clock of the cluster node that wrote it, before its transaction committed
 */
public record JournalEntry(long id, String nodeId, Instant writtenAt) {}
