package org.springframework.extensions.surf.util;

import java.nio.charset.StandardCharsets;

/** Percent encoding of UTF-8, for a part of a URL or for a whole one. */
public final class URLEncoder {

    private static final String UNRESERVED = "-_.!~*()";
    private static final String RESERVED = ";,/?:@&=+$";

    /** Encodes a part of a URL: separators too. */
    public static String encode(String s) {
        return encode(s, UNRESERVED);
    }

    /** As {@link #encode(String)}. */
    public static String encodeUriComponent(String s) {
        return encode(s);
    }

    /** Encodes a whole URL: separators are kept. */
    public static String encodeUri(String s) {
        return encode(s, UNRESERVED + RESERVED);
    }

    private static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isAlphanumeric(character) || kept.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02x", (int) character));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
