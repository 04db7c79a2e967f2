package se.diarium.register.journal;

/**
 * Says that a node changed; what it is like now is read from the node.
 *
 * @param id grows, but ids can commit out of order
 */
public record JournalEntry(long id, String nodeId) {}
