/**
 * The index on Lucene: {@link se.diarium.search.lucene.LuceneIndex} is all that others need.
 *
 * <p>Lucene's classes are relocated into our JAR when it is packaged, so none of them may appear in a signature that other packages
 * see. Depends on {@code se.diarium.search}, its analysis and its query tree.
 */
package se.diarium.search.lucene;
