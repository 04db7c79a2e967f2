/**
 * Words that stand for each other in searches, kept by the secretariat: the list, its rules, and what queries know of it on each node.
 *
 * <p>Depends on {@code register} and on {@code search.analysis}, whose {@code Synonyms} it implements.
 */
package se.diarium.synonym;
