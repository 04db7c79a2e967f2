/**
 * The index on OpenSearch, for installations that one machine is not enough for: {@link se.diarium.search.opensearch.OpenSearchIndex} is
 * all that others need.
 *
 * <p>Entries and queries become what they become on Lucene ({@link se.diarium.search.lucene.LuceneForms}), and this package says the same
 * to OpenSearch over HTTP. The analysis is done here: OpenSearch gets terms, not text. docs/search-engines.md says where the two engines
 * differ.
 *
 * <p>The client is the JDK's and not one of OpenSearch's own: those bring an asynchronous HTTP client, JSON binding and logging of
 * their own versions beside what the platform carries, for the dozen calls that are made here.
 */
package se.diarium.search.opensearch;
