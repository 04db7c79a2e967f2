package se.diarium.search.lucene;

/**
 * A query with words corrected that stand in no entry.
 *
 * @param verbatim the query as it was typed with those words in quotation marks, which are left as they are
 */
public record Correction(String query, String verbatim) {}
