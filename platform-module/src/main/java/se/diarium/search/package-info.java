/**
 * Full-text search of the register: what an index holds, how it is asked and what it answers.
 *
 * <p>Here are the values and the interface alone; {@code search.lucene} implements them. Nothing in this package or below it
 * knows the platform: no {@code org.alfresco} type, no Spring. It may depend on {@code se.diarium.register.number}.
 */
package se.diarium.search;
