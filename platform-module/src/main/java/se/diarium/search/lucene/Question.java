package se.diarium.search.lucene;

import org.apache.lucene.search.Query;
import se.diarium.search.Vocabulary;
import se.diarium.search.query.Expression;

/**
 * What a person asks, as a tree and as queries on the fields of an entry's document.
 *
 * @param parsed the tree
 * @param vocabulary what the codes in it may be called
 * @param strict matches entries with everything asked for
 * @param relaxed also matches entries with some of its words; null when there is nothing to relax
 * @param scores whether matches differ in how well they match
 */
public record Question(Expression.AllOf parsed, Vocabulary vocabulary, Query strict, Query relaxed, boolean scores) {}
