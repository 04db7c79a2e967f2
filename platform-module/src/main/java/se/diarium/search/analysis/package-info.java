/**
 * Swedish text for the index: folding, stems, parts of compound words and the references (diarienummer, §) that stand in it.
 *
 * <p>Used by {@code search.lucene}; depends on Lucene's analysis classes and on {@code se.diarium.search} alone.
 */
package se.diarium.search.analysis;
