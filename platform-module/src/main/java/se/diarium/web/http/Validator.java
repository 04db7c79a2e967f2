package se.diarium.web.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Entity tags: what a client sends back to ask whether it still has the latest. */
public final class Validator {

    private static final int BYTES_USED = 16;

    private Validator() {}

    /** A strong tag for exactly these bytes. */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return quote(HexFormat.of().formatHex(digest, 0, BYTES_USED));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** A strong tag from a digest that is already known. */
    public static String quote(String digest) {
        return '"' + digest + '"';
    }

    /**
     * Whether the header {@code If-Match} names the tag of something that exists; weak tags never do. Null is no header, and
     * matches nothing.
     */
    public static boolean matchesStrongly(String ifMatch, String tag) {
        return ifMatch != null
                && Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .anyMatch(given -> given.equals(tag) || given.equals("*"));
    }

    /** Whether the header {@code If-None-Match} names the tag; null is no header. */
    public static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(given -> given.equals(tag) || given.equals("*"));
    }
}
