package se.diarium.search;

/** Order of the hits. Ties are broken the same way every time, so that pages neither repeat nor miss a hit. */
public enum Sort {
    /** Best match first, then the newest. Without words to match: the newest first. */
    RELEVANCE,
    /** Newest date first; entries without a date last. */
    DATE_NEWEST,
    /** Oldest date first; entries without a date last. */
    DATE_OLDEST,
    /** What changed last first, as a feed wants it; entries of which that is not known last. */
    CHANGED_NEWEST
}
