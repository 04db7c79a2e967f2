package se.diarium.search;

/** For whom an index is. An index folder remembers it and is never opened for the other. */
public enum Audience {
    /** Everything registered; every search is filtered by the readers of the entries. */
    INTERNAL,
    /** Public twins of published entries alone; anyone may see all of it. */
    PUBLIC
}
