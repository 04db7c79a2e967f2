/**
 * The cases of a planning year, opened in one act for all that the model has documents of.
 *
 * <p>May use {@code governance.cycle}, {@code governance.document}, {@code governance.store} and {@code register}.
 */
package se.diarium.governance.opening;
