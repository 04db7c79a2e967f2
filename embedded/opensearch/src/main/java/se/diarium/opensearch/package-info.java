/**
 * A genuine OpenSearch node in a process of its own: {@link se.diarium.opensearch.OpenSearchNode} starts and ends it. It depends on
 * nothing of Diarium, and what starts it needs none of OpenSearch's libraries.
 */
package se.diarium.opensearch;
