package se.diarium.search;

/**
 * An authority that may not read an entry, whatever others it has, as it stands among the {@link Entry#readers()}. No name of a user
 * or group begins as it does.
 */
public final class Denial {

    private static final char MARK = '\0';

    private Denial() {}

    public static String of(String authority) {
        return MARK + authority;
    }
}
