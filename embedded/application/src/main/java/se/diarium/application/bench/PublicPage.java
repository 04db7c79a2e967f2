package se.diarium.application.bench;

import java.util.function.IntFunction;

/**
 * A page as its readers ask for it.
 *
 * @param name in the report
 * @param addresses what is asked for, by the ordinal of the asking
 */
record PublicPage(String name, IntFunction<String> addresses) {

    /** A page that is asked for at one address alone, from {@code /diarium} on. */
    static PublicPage at(String name, String path) {
        return of(name, ordinal -> path);
    }

    /** A page that each reader asks for in a way of their own. */
    static PublicPage of(String name, IntFunction<String> paths) {
        return new PublicPage(name, ordinal -> "/alfresco/s" + paths.apply(ordinal));
    }

    String address(int ordinal) {
        return addresses.apply(ordinal);
    }
}
