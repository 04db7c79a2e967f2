package se.diarium.search.lucene;

import org.apache.lucene.search.Query;

/**
 * A query in Lucene's terms.
 *
 * @param strict matches entries with everything asked for
 * @param relaxed also matches entries with some of its words; null when there is nothing to relax
 * @param marks the terms and phrases to mark in heading and text; null when there are none
 * @param quotesPhrases whether phrases are among them
 * @param scores whether matches differ in how well they match
 */
record TranslatedQuery(Query strict, Query relaxed, Query marks, boolean quotesPhrases, boolean scores) {}
