package se.diarium.search.lucene;

import org.apache.lucene.search.Query;
import se.diarium.search.query.Expression;

/**
 * What a person asks, as a tree and as queries on the fields of an entry's document.
 *
 * @param parsed the tree
 * @param strict matches entries with everything asked for
 * @param relaxed matches entries with most of it; null when there is nothing to relax
 * @param marks the terms and phrases to mark in heading and text; null when there are none
 * @param quotesPhrases whether phrases are among them
 */
public record Question(Expression.AllOf parsed, Query strict, Query relaxed, Query marks, boolean quotesPhrases) {}
