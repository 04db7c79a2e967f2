package se.diarium.intake;

/**
 * What tells a request that is sent again from a new one.
 *
 * @param user who sends it; keys of different users have nothing to do with each other
 * @param key as the client chose it
 * @param digest SHA-256, in hexadecimal digits, of all that was sent
 */
public record RequestKey(String user, String key, String digest) {}
