/**
 * What people type, read into a tree: words, phrases, numbers, exclusions and alternatives.
 *
 * <p>Knows nothing of the index. {@code search.lucene} turns the tree into a query. Depends on {@code se.diarium.search} and on the
 * readers of references in {@code search.analysis}.
 */
package se.diarium.search.query;
