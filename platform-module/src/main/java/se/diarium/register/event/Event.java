package se.diarium.register.event;

/**
 * A link of the chain of events of a series.
 *
 * @param sequence its place in the chain, from 1
 * @param previousHash of the event before it; {@link #START} for the first
 * @param hash SHA-256 over this event and the hash before it, in lower-case hexadecimal digits
 */
public record Event(NewEvent content, long sequence, String previousHash, String hash) {

    /** What the first event of a chain has as its previous hash. */
    public static final String START = "0".repeat(64);
}
