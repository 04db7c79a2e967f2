/**
 * Metadata suggested from the text of a document, each value with its place. Plain rules on text, one class a field.
 *
 * <p>Depends on {@code document.text}, {@code document.personal} and {@code register.number} alone of ours.
 */
package se.diarium.document.suggestion;
