package se.diarium.register.event;

/**
 * How far a chain had come, to be kept where nobody can rewrite it: a chain that still holds this event with this hash has
 * not been rewritten before it.
 *
 * @param sequence of the last event; 0 for a chain without any
 * @param hash of the last event
 */
public record ChainEnd(String series, long sequence, String hash) {}
